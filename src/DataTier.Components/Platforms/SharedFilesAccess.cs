using System.Collections.Immutable;
using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Efs;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Platforms;

/// <summary>Who reaches the shared files: the driver on the nodes, by TLS, through a mount target.</summary>
internal static class SharedFilesAccess
{
    /// <summary>The nodes, as the one application that enters.</summary>
    public static ImmutableSortedDictionary<string, string> Nodes(ClusterSettings cluster) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("nodes", cluster.SecurityGroup);

    /// <summary>The role of the driver's part that runs on each node, which is whom an IAM mount is made for.</summary>
    public static Role NodeRole(string name, FileSystem files, ClientScope scope, ClusterSettings cluster, Resource parent)
    {
        var role = PodRole.Make(name, scope, cluster, ("kube-system", "efs-csi-node-sa"), parent);
        _ = new RolePolicy(name, new RolePolicyArgs
        {
            Role = role.Id,
            Policy = files.Arn.Apply(arn => PolicyDocument.Of(new PolicyStatement
            {
                Sid = "Mount",
                Effect = PolicyEffect.Allow,
                Actions = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:DescribeMountTargets"],
                Resources = [arn],
            })),
        }, new CustomResourceOptions { Parent = parent });
        return role;
    }

    /// <summary>The policy of the file system. Denials alone would let in whoever can reach a mount target.</summary>
    public static string PolicyFor(string fileSystemArn, string nodeRoleArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "TlsOnly",
            Effect = PolicyEffect.Deny,
            Principal = PolicyPrincipal.Everybody,
            Actions = ["*"],
            Resources = [fileSystemArn],
            Conditions = [new PolicyCondition("Bool", "aws:SecureTransport", "false")],
        },
        new PolicyStatement
        {
            Sid = "Nodes",
            Effect = PolicyEffect.Allow,
            Principal = PolicyPrincipal.Role(nodeRoleArn),
            Actions = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
            Resources = [fileSystemArn],
            Conditions = [new PolicyCondition("Bool", "elasticfilesystem:AccessedViaMountTarget", "true")],
        });
}
