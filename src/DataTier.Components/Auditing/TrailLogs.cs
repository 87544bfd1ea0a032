using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Auditing;

/// <summary>The copy of a trail that can be searched: a log group, and the role that CloudTrail writes to it with.</summary>
internal sealed record TrailLogs
{
    /// <summary>The group, as a trail names it.</summary>
    public required Output<string> GroupArn { get; init; }

    /// <summary>The role.</summary>
    public required Output<string> RoleArn { get; init; }

    /// <summary>What must be there before the trail.</summary>
    public required Resource Rights { get; init; }

    /// <summary>Makes the group and the role.</summary>
    public static TrailLogs Make(string name, ClientScope scope, int retentionDays, Input<string> kmsKeyArn, CustomResourceOptions options)
    {
        var group = ClientLogs.Of(scope, "audit", "data-events");
        var logs = ClientLogs.Make(name, group, retentionDays, kmsKeyArn, options);
        var role = new Role($"{name}-logs", new RoleArgs
        {
            Description = $"Lets CloudTrail write the data events of {scope.Environment} to CloudWatch",
            AssumeRolePolicy = PolicyDocument.Of(new PolicyStatement
            {
                Sid = "CloudTrail",
                Effect = PolicyEffect.Allow,
                Principal = PolicyPrincipal.Service("cloudtrail.amazonaws.com"),
                Actions = ["sts:AssumeRole"],
            }),
        }, options);
        var rights = new RolePolicy($"{name}-logs", new RolePolicyArgs
        {
            Role = role.Id,
            Policy = PolicyDocument.Of(new PolicyStatement
            {
                Sid = "Write",
                Effect = PolicyEffect.Allow,
                Actions = ["logs:CreateLogStream", "logs:PutLogEvents"],
                Resources = [scope.Arn("logs", $"log-group:{group}:log-stream:{scope.Account}_CloudTrail_{scope.Region}*")],
            }),
        }, options);
        return new TrailLogs { GroupArn = logs.Arn.Apply(arn => $"{arn}:*"), RoleArn = role.Arn, Rights = rights };
    }
}
