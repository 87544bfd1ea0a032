using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Relational;

/// <summary>The role with which RDS reports the operating system metrics of certain instances.</summary>
internal static class MonitoringRole
{
    private const string PolicyArn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole";

    /// <summary>Makes the role; it is of use once the attachment is there.</summary>
    public static (Role Role, RolePolicyAttachment Attachment) Make(string name, ClientScope scope, ImmutableArray<string> instances, CustomResourceOptions options)
    {
        var role = new Role(name, new RoleArgs
        {
            Description = $"Lets RDS report the metrics of {scope.Identifier}",
            AssumeRolePolicy = TrustFor(scope, instances),
        }, options);

        var attachment = new RolePolicyAttachment(name, new RolePolicyAttachmentArgs { Role = role.Name, PolicyArn = PolicyArn }, options);
        return (role, attachment);
    }

    // Without the conditions another account's instance could borrow the role.
    private static string TrustFor(ClientScope scope, ImmutableArray<string> instances) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "RdsOfThisInstance",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("monitoring.rds.amazonaws.com"),
        Actions = ["sts:AssumeRole"],
        Conditions =
        [
            new PolicyCondition("StringEquals", "aws:SourceAccount", scope.Account),
            new PolicyCondition("ArnEquals", "aws:SourceArn", [.. instances.Select(instance => scope.Arn("rds", $"db:{instance}"))]),
        ],
    });
}
