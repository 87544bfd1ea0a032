using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>What is left when the key is gone, or when an administrator is the enemy: the same for every family.</summary>
internal static class LastResorts
{
    private const string Key = "aws:kms/key:Key";

    /// <summary>Without the key only a copy under another one is readable; keys are of one region, so a copy in another has another.</summary>
    public static Recovery KeyLoss(PlannedResource resource, string input, PromisedPlan plan, Recovery region)
    {
        if (region.Kind != RecoveryKind.Lost)
        {
            return region with { Failure = Failure.KeyLoss };
        }

        if (plan.Source(resource, input, Key) is not { } key)
        {
            return Recovery.Lost(Failure.KeyLoss, "a copy under another key");
        }

        var window = Fact.Of(key, "deletionWindowInDays");
        return Recovery.Lost(Failure.KeyLoss, "a copy under another key; the deletion of its key can be stopped for some days") with { Evidence = window.ToString() };
    }

    /// <summary>Only what nobody can delete is left.</summary>
    public static Recovery Ransomware(PlannedResource resource, BackupCopy? copy, Estimate time) => copy is { Locked: true }
        ? Recovery.Restored(Failure.Ransomware, Point(copy), time, new Fact(resource, $"in the locked vault of {copy.Plan}", PlannedValue.Of(true)))
        : Recovery.Lost(Failure.Ransomware, "a copy that no administrator can delete before its day");

    /// <summary>How far behind a copy is.</summary>
    public static Estimate Point(BackupCopy copy) => new(copy.PointMinutes, $"the backups of {copy.Plan}", "https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html");

    /// <summary>What is said of a copy whose region the plan does not tell.</summary>
    public static Recovery RegionNotKnown(PlannedResource copy) => Recovery.NotKnown(Failure.Region, $"the region of {copy.Name} is known only after deployment");

    /// <summary>The copy in the other region, or nothing.</summary>
    public static Recovery Region(PlannedResource resource, BackupCopy? copy, Estimate time, string missing) => copy is { InOtherRegion: true }
        ? Recovery.Restored(Failure.Region, Point(copy), time, new Fact(resource, $"copied by {copy.Plan}", PlannedValue.Of(true)))
        : Recovery.Lost(Failure.Region, missing);

    /// <summary>The copy of a backup plan, or nothing.</summary>
    public static Recovery Deletion(PlannedResource resource, BackupCopy? copy, Estimate time, string missing) => copy is not null
        ? Recovery.Restored(Failure.Deletion, Point(copy), time, new Fact(resource, $"covered by {copy.Plan}", PlannedValue.Of(true)))
        : Recovery.Lost(Failure.Deletion, missing);

    /// <summary>Whether a flag encrypts, with a key that the plan names.</summary>
    public static Encryption EncryptionOf(Fact flag, Fact key) =>
        flag.IsHidden ? Encryption.NotKnown : !flag.IsOn ? Encryption.None : key.IsAbsent ? Encryption.KeyOfAws : Encryption.OwnKey;
}
