namespace DataTier.Planning.Rules.Files;

/// <summary>A pod that claims a volume cannot ask for its encryption.</summary>
internal sealed class VolumesAreEncrypted() : ResourceRule(
    id: "ebs.encrypted",
    severity: Severity.High,
    title: "Volumes are encrypted with an own key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-3",
    controls: ["AWS FSBP EC2.3", "AWS FSBP EC2.181", "CIS AWS 3.0 2.2.1", "CIS AWS 5.0 5.1.1", "PCI DSS 4 3.5.1"],
    types: [Types.StorageClass],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject storageClass) =>
        storageClass["provisioner"].IsHidden ? storageClass["provisioner"].NotJudged()
            : Volumes.AreEbs(storageClass)
            ? storageClass["parameters"]["encrypted"].IsOneOf("true").Strictly() & storageClass["parameters"]["kmsKeyId"].IsSet("an own key")
            : Judgement.NotMeant;
}
