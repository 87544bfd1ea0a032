namespace DataTier.Planning.Rules.Keys;

/// <summary>A key that is gone takes all that it encrypts along; the waiting time is when somebody notices.</summary>
internal sealed class KeysAreHardToLose() : ResourceRule(
    id: "kms.deletion",
    severity: Severity.High,
    title: "Key is hard to lose",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-3",
    controls: ["AWS FSBP KMS.3"],
    types: [Types.Key],
    relaxable: "wait seven days only")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject key) =>
        key["deletionWindowInDays"].Or(30).IsAtLeast(30) & key["isEnabled"].IsNotFalse().Strictly();
}
