namespace DataTier.Planning.Rules.Observability;

/// <summary>A thousand calls where ten were usual is seen by nobody who reads one by one.</summary>
internal sealed class TrailsTellWhatIsUnusual() : ResourceRule(
    id: "trail.extras",
    severity: Severity.Low,
    title: "Trail extras",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-9",
    controls: ["AWS Security Hub CloudTrail.9", "AWS Security Hub CloudTrail.10"],
    types: [Types.Trail],
    relaxable: "do without insights")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject trail) =>
        trail["insightSelectors"].IsSet("ApiCallRateInsight and ApiErrorRateInsight") & trail.IsTagged().Strictly();
}
