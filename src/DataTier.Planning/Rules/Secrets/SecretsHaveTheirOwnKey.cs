namespace DataTier.Planning.Rules.Secrets;

/// <summary>A key of AWS cannot be shared, limited or destroyed.</summary>
internal sealed class SecretsHaveTheirOwnKey() : ResourceRule(
    id: "secret.cmk",
    severity: Severity.Medium,
    title: "Secrets use an own key",
    source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html",
    controls: ["PCI DSS 4 8.3.2"],
    types: [Types.Secret])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject secret) =>
        secret["kmsKeyId"].IsSet("the client's own key")
            & Judgement.That(secret["kmsKeyId"].Text is not { } key || !key.Contains("alias/aws/", StringComparison.Ordinal), "kmsKeyId is a key of AWS; set it to the client's own key");
}
