namespace DataTier.Planning.Rules.Secrets;

/// <summary>A secret that leaked is worth something until it changes.</summary>
internal sealed class SecretsRotate() : ResourceRule(
    id: "secret.rotation",
    severity: Severity.Medium,
    title: "Secrets rotate",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-1",
    controls: [
        "AWS FSBP SecretsManager.1",
        "AWS FSBP SecretsManager.4",
        "AWS FSBP SecretsManager.2",
        "AWS FSBP SecretsManager.3",
        "PCI DSS 4 8.6.3",
        "PCI DSS 4 8.3.9",
    ],
    types: [Types.Secret],
    relaxable: "keep a secret that nothing can rotate, with the reason")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject secret) =>
        secret.Needs(Types.SecretRotation, "secretId", "add one of at most 90 days", rotation =>
            rotation["rotationRules"]["automaticallyAfterDays"].IsAtMost(90) | IsOften(rotation["rotationRules"]["scheduleExpression"]));

    private const int MostDays = 90;

    private static Judgement IsOften(Field schedule) =>
        schedule.IsHidden ? schedule.NotJudged()
        : Judgement.That(
            schedule.Text is { } text
                && text.StartsWith("rate(", StringComparison.Ordinal)
                && text[5..].TrimEnd(')').Split(' ') is [var count, var unit]
                && int.TryParse(count, out var number)
                && (unit.StartsWith("hour", StringComparison.Ordinal) || (unit.StartsWith("day", StringComparison.Ordinal) && number <= MostDays)),
            $"{schedule.Path} {schedule.Found}; write rate({MostDays} days) or less");
}
