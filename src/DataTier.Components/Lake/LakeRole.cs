using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Lake;

/// <summary>A role that one service of AWS takes on for one client.</summary>
internal static class LakeRole
{
    /// <summary>Makes the role; it is of use once the policy is there.</summary>
    public static (Role Role, RolePolicy Policy) Make(string name, ClientScope scope, string service, string purpose, Output<string> rights, CustomResourceOptions options)
    {
        var role = new Role(name, new RoleArgs
        {
            Description = $"{purpose} of {scope.Identifier}",
            AssumeRolePolicy = TrustFor(scope, service),
        }, options);
        return (role, new RolePolicy(name, new RolePolicyArgs { Role = role.Name, Policy = rights }, options));
    }

    /// <summary>A right, in a role's own policy.</summary>
    public static PolicyStatement Allow(string sid, ImmutableArray<string> actions, params ImmutableArray<string> resources) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = actions, Resources = resources };

    /// <summary>The key, as long as S3 uses it for the role.</summary>
    public static PolicyStatement UseKeyByS3(ClientScope scope, string keyArn) => Allow("UseKeyByS3", ["kms:Decrypt", "kms:GenerateDataKey"], keyArn) with
    {
        Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", $"s3.{scope.Region}.amazonaws.com")],
    };

    // Without the condition the service could be asked by another account to use this role.
    private static string TrustFor(ClientScope scope, string service) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "ServiceForThisAccount",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service(service),
        Actions = ["sts:AssumeRole"],
        Conditions = [new PolicyCondition("StringEquals", "aws:SourceAccount", scope.Account)],
    });
}
