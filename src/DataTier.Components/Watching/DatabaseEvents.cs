using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Watching;

/// <summary>What RDS tells by itself: failures, failovers, maintenance and changes of all databases in a region.</summary>
/// <remarks>
/// An account has 20 subscriptions in a region, so that clients cannot have their own; one without sources is for all.
/// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html
/// </remarks>
internal static class DatabaseEvents
{
    // What AWS Security Hub (RDS.19 to RDS.22) asks for, and what somebody should know at night.
    private static readonly (string Word, string Source, string[] Categories)[] Subscriptions =
    [
        ("instances", "db-instance", ["configuration change", "failover", "failure", "low storage", "maintenance", "read replica"]),
        ("clusters", "db-cluster", ["failover", "failure", "global-failover", "maintenance"]),
        ("parameters", "db-parameter-group", ["configuration change"]),
        ("security-groups", "db-security-group", ["configuration change", "failure"]),
    ];

    /// <summary>Makes the subscriptions of a region.</summary>
    public static void Make(string name, ClientScope scope, Input<string> topic, CustomResourceOptions options)
    {
        foreach (var (word, source, categories) in Subscriptions)
        {
            _ = new EventSubscription($"{name}-{word}", new EventSubscriptionArgs
            {
                Region = scope.RegionIfOther is { } other ? (Input<string>)other : null,
                Name = $"{scope.Identifier}-{word}",
                SnsTopic = topic,
                SourceType = source,
                EventCategories = categories,
                Enabled = true,
            }, options);
        }
    }
}
