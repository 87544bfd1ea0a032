namespace DataTier.Planning.Rules.Analytics;

/// <summary>What a query finds lies in a bucket, in the clear unless the workgroup insists.</summary>
internal sealed class QueryResultsAreEncryptedAndMetered() : ResourceRule(
    id: "athena",
    severity: Severity.Medium,
    title: "Athena results are encrypted, enforced and metered",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/athena-controls.html#athena-4",
    controls: ["AWS FSBP Athena.4", "AWS Security Hub Athena.1", "AWS Security Hub Athena.2", "AWS Security Hub Athena.3"],
    types: [Types.AthenaWorkgroup])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject workgroup)
    {
        var (configuration, encryption) = (workgroup["configuration"], workgroup["configuration"]["resultConfiguration"]["encryptionConfiguration"]);
        return configuration["enforceWorkgroupConfiguration"].IsNotFalse()
            & configuration["publishCloudwatchMetricsEnabled"].IsNotFalse()
            & encryption["encryptionOption"].IsOneOf("SSE_KMS")
            & encryption["kmsKeyArn"].IsSet("an own key")
            & workgroup["description"].IsSet("what it is for")
            & workgroup.IsTagged();
    }
}
