using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Platforms;

/// <summary>A role that the pods of one service account of one cluster take on, through EKS Pod Identity.</summary>
internal static class PodRole
{
    /// <summary>Makes the role, its rights, and the link to the service account.</summary>
    public static Role Link(string name, ClientScope scope, ClusterSettings cluster, (string Namespace, string Name) account, Output<string> policy, Resource parent)
    {
        var child = new CustomResourceOptions { Parent = parent };
        var role = Make(name, scope, cluster, account, parent);
        var rights = new RolePolicy(name, new RolePolicyArgs { Role = role.Id, Policy = policy }, child);

        _ = new PodIdentityAssociation(name, new PodIdentityAssociationArgs
        {
            ClusterName = cluster.Name,
            Namespace = account.Namespace,
            ServiceAccount = account.Name,
            RoleArn = role.Arn,
        }, new CustomResourceOptions { Parent = parent, DependsOn = rights });
        return role;
    }

    /// <summary>Makes the role alone, for what links it in its own way.</summary>
    public static Role Make(string name, ClientScope scope, ClusterSettings cluster, (string Namespace, string Name) account, Resource parent) => new(name, new RoleArgs
    {
        Description = $"Pods of {account.Namespace}/{account.Name} in {cluster.Name}",
        AssumeRolePolicy = TrustFor(scope, cluster, account),
    }, new CustomResourceOptions { Parent = parent });

    // EKS tags each session with where the pod runs: no other cluster and no other service account gets in.
    private static string TrustFor(ClientScope scope, ClusterSettings cluster, (string Namespace, string Name) account) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "PodsOfOneServiceAccount",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("pods.eks.amazonaws.com"),
        Actions = ["sts:AssumeRole", "sts:TagSession"],
        Conditions =
        [
            new PolicyCondition("StringEquals", "aws:RequestTag/eks-cluster-arn", scope.Arn("eks", $"cluster/{cluster.Name}")),
            new PolicyCondition("StringEquals", "aws:RequestTag/kubernetes-namespace", account.Namespace),
            new PolicyCondition("StringEquals", "aws:RequestTag/kubernetes-service-account", account.Name),
        ],
    });
}
