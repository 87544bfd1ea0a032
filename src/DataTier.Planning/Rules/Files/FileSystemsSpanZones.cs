namespace DataTier.Planning.Rules.Files;

/// <summary>One Zone saves little and is lost with its zone.</summary>
internal sealed class FileSystemsSpanZones() : ResourceRule(
    id: "efs.regional",
    severity: Severity.High,
    title: "File system spans zones",
    source: "https://docs.aws.amazon.com/efs/latest/ug/features.html",
    controls: [],
    types: [Types.FileSystem])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject files) =>
        files["availabilityZoneName"].IsNotSet("leave it out, so that the file system spans the zones")
            & Judgement.That(files.Companions(Types.MountTarget, "fileSystemId").Skip(1).Any(), "fewer than two mount targets; add one in another zone");
}
