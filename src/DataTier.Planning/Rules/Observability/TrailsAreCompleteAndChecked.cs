namespace DataTier.Planning.Rules.Observability;

/// <summary>A trail with a gap proves nothing.</summary>
internal sealed class TrailsAreCompleteAndChecked() : ResourceRule(
    id: "trail.sound",
    severity: Severity.High,
    title: "The trail is complete, encrypted and checked",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1",
    controls: [
        "AWS FSBP CloudTrail.1",
        "AWS FSBP CloudTrail.2",
        "AWS FSBP CloudTrail.4",
        "AWS FSBP CloudTrail.5",
        "AWS Security Hub CloudTrail.3",
        "CIS AWS 3.0 3.1",
        "CIS AWS 3.0 3.2",
        "CIS AWS 3.0 3.5",
        "CIS AWS 5.0 3.1",
        "CIS AWS 5.0 3.2",
        "CIS AWS 5.0 3.5",
        "PCI DSS 4 10.3.2",
        "PCI DSS 4 10.2.1",
    ],
    types: [Types.Trail])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject trail) =>
        trail["enableLogging"].IsNotFalse()
            & trail["isMultiRegionTrail"].IsTrue()
            & trail["includeGlobalServiceEvents"].IsNotFalse()
            & trail["enableLogFileValidation"].IsTrue()
            & trail["kmsKeyId"].IsSet("an own key")
            & trail["cloudWatchLogsGroupArn"].IsSet("a log group");
}
