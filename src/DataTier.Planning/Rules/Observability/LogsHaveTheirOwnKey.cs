namespace DataTier.Planning.Rules.Observability;

/// <summary>Logs hold what statements hold.</summary>
internal sealed class LogsHaveTheirOwnKey() : ResourceRule(
    id: "logs.key",
    severity: Severity.Medium,
    title: "Log groups are encrypted with an own key",
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
    controls: ["PCI DSS 4 10.3.2"],
    types: [Types.LogGroup],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject logs) => logs["kmsKeyId"].IsSet("the client's own key");
}
