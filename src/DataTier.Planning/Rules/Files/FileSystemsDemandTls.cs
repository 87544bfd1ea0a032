using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Files;

/// <summary>Without a policy everybody in the network can mount it, in plain text.</summary>
internal sealed class FileSystemsDemandTls() : ResourceRule(
    id: "efs.policy",
    severity: Severity.High,
    title: "File system policy demands TLS and IAM",
    source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
    controls: [],
    types: [Types.FileSystem])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject files) =>
        files.Needs(Types.FileSystemPolicy, "fileSystemId", "add one that refuses plain text", policy =>
            policy["policy"].Policy(statements => statements.RefusesPlainText() & statements.KeepsStrangersOut()));
}
