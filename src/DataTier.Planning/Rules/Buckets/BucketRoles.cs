namespace DataTier.Planning.Rules.Buckets;

/// <summary>What rules about buckets have to tell apart.</summary>
internal static class BucketRoles
{
    // The part of a URN that tells which component a resource lies in.
    private const string BackupBucket = "datatier:components:BackupBucket$";

    /// <summary>Whether other buckets log their requests to it.</summary>
    public static bool TakesAccessLogs(Subject bucket) => bucket.HasCompanion(Types.BucketLogging, "targetBucket");

    /// <summary>Whether it is made for backups.</summary>
    public static bool HoldsBackups(Subject bucket) => bucket.Resource.Urn.Contains(BackupBucket, StringComparison.Ordinal);
}
