namespace DataTier.Planning.Rules.Relational;

/// <summary>Which statement holds up the others is seen while it happens, or never.</summary>
internal sealed class InstancesTellWhatTheyWaitFor() : ResourceRule(
    id: "rds.instance.insights",
    severity: Severity.Low,
    title: "Performance Insights (Database Insights) is on and encrypted with an own key",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Overview.Engines.html",
    controls: [],
    types: [Types.Instance, Types.ClusterInstance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        IsTooSmall(instance)
            ? Judgement.NotMeant
            : instance["performanceInsightsEnabled"].IsTrue() & instance["performanceInsightsKmsKeyId"].IsSet("the client's own key");

    // MariaDB and MySQL offer it on no small burstable class.
    private static bool IsTooSmall(Subject instance) =>
        Databases.Engine(instance).Text is Databases.MariaDb or "mysql"
        && instance["instanceClass"].Text is { } size
        && size.StartsWith("db.t", StringComparison.Ordinal)
        && (size.EndsWith(".micro", StringComparison.Ordinal) || size.EndsWith(".small", StringComparison.Ordinal));
}
