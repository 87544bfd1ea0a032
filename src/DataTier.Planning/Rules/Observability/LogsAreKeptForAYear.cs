namespace DataTier.Planning.Rules.Observability;

/// <summary>What happened is asked after months, and paid for by the month.</summary>
internal sealed class LogsAreKeptForAYear() : ResourceRule(
    id: "logs.retention",
    severity: Severity.Low,
    title: "Logs are kept, and not for ever by accident",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16",
    controls: ["AWS Security Hub CloudWatch.16", "PCI DSS 4 10.5.1"],
    types: [Types.LogGroup],
    relaxable: "keep logs for less time")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject logs) =>
        logs["retentionInDays"].Number == 0 ? Judgement.Pass : logs["retentionInDays"].IsAtLeast(365);
}
