namespace DataTier.Planning.Rules.Keys;

/// <summary>Old material stays to read with; new data gets new material.</summary>
internal sealed class KeysRotate() : ResourceRule(
    id: "kms.rotation",
    severity: Severity.Medium,
    title: "Key material rotates",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-4",
    controls: ["AWS Security Hub KMS.4", "CIS AWS 3.0 3.6", "CIS AWS 5.0 3.6", "PCI DSS 4 3.7.4"],
    types: [Types.Key])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject key) =>
        // AWS rotates symmetric keys only.
        key["customerMasterKeySpec"].Or(Symmetric).Text is { } spec && spec != Symmetric ? Judgement.NotMeant : key["enableKeyRotation"].IsTrue();

    private const string Symmetric = "SYMMETRIC_DEFAULT";
}
