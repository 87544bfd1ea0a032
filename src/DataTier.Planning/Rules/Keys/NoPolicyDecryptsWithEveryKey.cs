using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Keys;

/// <summary>A role that may decrypt with every key reads every client.</summary>
internal sealed class NoPolicyDecryptsWithEveryKey() : ResourceRule(
    id: "kms.iam-decrypt",
    severity: Severity.High,
    title: "No policy may decrypt with every key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-1",
    controls: ["AWS FSBP KMS.1", "AWS FSBP KMS.2"],
    types: [Types.Policy, Types.RolePolicy])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject policy) =>
        policy["policy"].Policy(statements => statements.Where(statement => statement.Allows && Decrypts.Any(statement.Names) && statement.Resources.Any(IsEveryKey)) is var wide && wide.Any()
            ? Judgement.Fail($"it allows {string.Join(", ", wide.First().Actions)} with every key; name the key")
            : Judgement.Pass);

    private static readonly string[] Decrypts = ["kms:Decrypt", "kms:ReEncryptFrom"];

    // A pattern that fits a key which nobody has made fits every key of its region and account.
    private static bool IsEveryKey(string resource) => resource == "*" || (resource.StartsWith("arn:aws:kms:", StringComparison.Ordinal) && (resource.EndsWith(":key/*", StringComparison.Ordinal) || resource.EndsWith(":*", StringComparison.Ordinal)));
}
