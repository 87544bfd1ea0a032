using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Platforms;

/// <summary>The add-ons of EKS that bring volumes, files and snapshots into a cluster.</summary>
internal sealed class ClusterAddOns
{
    // The one that touches only what the driver has tagged as its own; the older one reaches every volume of the account.
    private const string VolumesPolicy = "arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2";
    private const string FilesPolicy = "arn:aws:iam::aws:policy/service-role/AmazonEFSCSIDriverPolicy";

    private readonly CustomResourceOptions _child;
    private readonly ClusterSettings _cluster;

    /// <summary>Makes the add-ons and their roles, as children of <paramref name="parent"/>.</summary>
    public ClusterAddOns(string name, ClientScope scope, ClusterSettings cluster, Input<string> kmsKeyArn, Role filesNodeRole, Resource parent)
    {
        _cluster = cluster;
        _child = new CustomResourceOptions { Parent = parent };
        var agent = Make($"{name}-pod-identity", "eks-pod-identity-agent", cluster.AddOns.PodIdentityAgent, [], []);

        var volumes = PodRole.Make($"{name}-ebs", scope, cluster, ("kube-system", "ebs-csi-controller-sa"), parent);
        var volumesRights = Attach($"{name}-ebs", volumes, VolumesPolicy);
        var volumesKey = new RolePolicy($"{name}-ebs", new RolePolicyArgs { Role = volumes.Id, Policy = kmsKeyArn.Apply(KeyRights) }, _child);
        Volumes = Make($"{name}-ebs", "aws-ebs-csi-driver", cluster.AddOns.EbsCsiDriver, [("ebs-csi-controller-sa", volumes)], [agent, volumesRights, volumesKey]);

        var files = PodRole.Make($"{name}-efs", scope, cluster, ("kube-system", "efs-csi-controller-sa"), parent);
        var filesRights = Attach($"{name}-efs", files, FilesPolicy);
        Files = Make($"{name}-efs", "aws-efs-csi-driver", cluster.AddOns.EfsCsiDriver, [("efs-csi-controller-sa", files), ("efs-csi-node-sa", filesNodeRole)], [agent, filesRights]);

        Snapshots = Make($"{name}-snapshots", "snapshot-controller", cluster.AddOns.SnapshotController, [], []);
    }

    /// <summary>The driver of volumes.</summary>
    public Addon Volumes { get; }

    /// <summary>The driver of shared files.</summary>
    public Addon Files { get; }

    /// <summary>The controller of snapshots, which brings their kinds along.</summary>
    public Addon Snapshots { get; }

    private Addon Make(string name, string addOn, string version, (string Account, Role Role)[] accounts, Resource[] before)
    {
        var associations = new InputList<AddonPodIdentityAssociationArgs>();
        foreach (var (account, role) in accounts)
        {
            associations.Add(new AddonPodIdentityAssociationArgs { ServiceAccount = account, RoleArn = role.Arn });
        }

        return new Addon(name, new AddonArgs
        {
            ClusterName = _cluster.Name,
            AddonName = addOn,
            AddonVersion = version,
            PodIdentityAssociations = associations,

            // What somebody changed in the cluster by hand is not what the next one expects to find.
            ResolveConflictsOnCreate = "OVERWRITE",
            ResolveConflictsOnUpdate = "OVERWRITE",
        }, new CustomResourceOptions { Parent = _child.Parent, DependsOn = before });
    }

    private RolePolicyAttachment Attach(string name, Role role, string policyArn) =>
        new(name, new RolePolicyAttachmentArgs { Role = role.Name, PolicyArn = policyArn }, _child);

    // EC2 encrypts for the driver by a grant; the driver itself may hand the key to nobody else.
    private static string KeyRights(string kmsKeyArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "Encrypt",
            Effect = PolicyEffect.Allow,
            Actions = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
            Resources = [kmsKeyArn],
        },
        new PolicyStatement
        {
            Sid = "GrantToEc2",
            Effect = PolicyEffect.Allow,
            Actions = ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
            Resources = [kmsKeyArn],
            Conditions = [new PolicyCondition("Bool", "kms:GrantIsForAWSResource", "true")],
        });
}
