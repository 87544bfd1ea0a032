namespace DataTier.Planning.Rules.Secrets;

/// <summary>A secret that is deleted by mistake is missed before the week is over.</summary>
internal sealed class SecretsAreDescribedAndRecoverable() : ResourceRule(
    id: "secret.meta",
    severity: Severity.Low,
    title: "Secrets are described, tagged and recoverable",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-5",
    controls: ["AWS Security Hub SecretsManager.5"],
    types: [Types.Secret])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject secret) =>
        secret["description"].IsSet("what it opens")
            & secret.IsTagged()
            & secret["recoveryWindowInDays"].Or(30).IsAtLeast(7);
}
