namespace DataTier.Planning.Rules.Analytics;

/// <summary>A job leaves logs, bookmarks and files behind; each is encrypted by itself or not at all.</summary>
internal sealed class GlueEncryptsWhatItWrites() : ResourceRule(
    id: "glue.encryption",
    severity: Severity.Medium,
    title: "Glue jobs, catalogue and transforms are encrypted",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/glue-controls.html#glue-3",
    controls: ["AWS FSBP Glue.3"],
    types: [Types.GlueJob, Types.GlueCrawler, Types.GlueSecurity])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject glue) =>
        glue.Resource.Type != Types.GlueSecurity
            ? glue["securityConfiguration"].IsSet("a security configuration")
            : Encrypted(glue["encryptionConfiguration"]["cloudwatchEncryption"], "cloudwatchEncryptionMode", "SSE-KMS")
                & Encrypted(glue["encryptionConfiguration"]["jobBookmarksEncryption"], "jobBookmarksEncryptionMode", "CSE-KMS")
                & Encrypted(glue["encryptionConfiguration"]["s3Encryption"], "s3EncryptionMode", "SSE-KMS");

    private static Judgement Encrypted(Field part, string mode, string wanted) => part[mode].Is(wanted) & part["kmsKeyArn"].IsSet("an own key");
}
