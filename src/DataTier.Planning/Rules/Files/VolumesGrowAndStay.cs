namespace DataTier.Planning.Rules.Files;

/// <summary>A claim that is deleted by mistake takes its volume along, unless the class keeps it.</summary>
internal sealed class VolumesGrowAndStay() : ResourceRule(
    id: "k8s.storage-class",
    severity: Severity.Medium,
    title: "Volumes of the cluster can grow and outlive their claims",
    source: "https://kubernetes.io/docs/concepts/storage/storage-classes/",
    controls: [],
    types: [Types.StorageClass],
    relaxable: "delete a volume with its claim")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject storageClass) =>
        storageClass["provisioner"].IsHidden ? storageClass["provisioner"].NotJudged()
            : Volumes.AreEbs(storageClass)
            ? storageClass["allowVolumeExpansion"].IsTrue().Strictly() & storageClass["reclaimPolicy"].Or("Delete").IsOneOf("Retain")
            : Judgement.NotMeant;
}
