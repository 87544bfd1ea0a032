using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Volumes of EBS: they outlive their machine, and are gone with their zone but for the copies of a backup plan.</summary>
internal static class Volumes
{
    public const string Type = "aws:ebs/volume:Volume";

    public static Holding Read(PlannedResource volume, PromisedPlan plan)
    {
        var copy = plan.Backups.Of(volume);
        var restore = RestoreRates.OfDisk(volume);
        var region = LastResorts.Region(volume, copy, restore, "snapshots in another region");
        var deletion = LastResorts.Deletion(volume, copy, restore, "snapshots by a backup plan that names it");
        return new Holding
        {
            Resource = volume,
            Family = "files",
            Encryption = LastResorts.EncryptionOf(Fact.Of(volume, "encrypted"), Fact.Of(volume, "kmsKeyId")),
            Copy = copy,
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.VolumeAttached, Fact.Of(volume, "availabilityZone")),
                deletion with { Failure = Failure.Zone },
                region,
                deletion,
                LastResorts.KeyLoss(volume, "kmsKeyId", plan, region),
                LastResorts.Ransomware(volume, copy, restore),
            ],
        };
    }
}
