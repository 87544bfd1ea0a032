namespace DataTier.Planning.Rules.Caches;

/// <summary>Which command held up the others is told by the slow log or by nobody.</summary>
internal sealed class CachesDeliverTheirLogs() : ResourceRule(
    id: "cache.logs",
    severity: Severity.Low,
    title: "Slow log and engine log are delivered",
    source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html",
    controls: [],
    types: [Types.ReplicationGroup],
    relaxable: "do without")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) => Delivers(cache, "slow-log") & Delivers(cache, "engine-log");

    private static Judgement Delivers(Subject cache, string log) => cache["logDeliveryConfigurations"].HasAny(
        delivery => delivery["logType"].Is(log) & delivery["destinationType"].Is("cloudwatch-logs") & delivery["logFormat"].Is("json"),
        $"deliver the {log} to CloudWatch Logs as JSON");
}
