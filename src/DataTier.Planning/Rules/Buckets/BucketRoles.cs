using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules.Buckets;

/// <summary>What rules about buckets have to tell apart.</summary>
internal static class BucketRoles
{
    private const int FleetingDays = 31;
    private const string Target = "targetBucket";

    // The part of a URN that tells which component a resource lies in.
    private const string BackupBucket = "datatier:components:BackupBucket$";
    private const string ObservabilityBuckets = "datatier:components:ObservabilityBuckets$";

    /// <summary>Whether other buckets log their requests to it, or wait for the policy that lets them.</summary>
    public static bool TakesAccessLogs(Subject bucket) =>
        bucket.HasCompanion(Types.BucketLogging, Target)
        || bucket.Companions(Types.BucketPolicy, "bucket").Any(policy => policy.HasCompanion(Types.BucketLogging, Target));

    /// <summary>Whether it is made for backups.</summary>
    public static bool HoldsBackups(Subject bucket) => bucket.Resource.Urn.Contains(BackupBucket, StringComparison.Ordinal);

    /// <summary>Whether it is made for metrics, logs and traces.</summary>
    public static bool HoldsTelemetry(Subject bucket) => bucket.Resource.Urn.Contains(ObservabilityBuckets, StringComparison.Ordinal);

    /// <summary>Whether all that it holds ends by itself within a month.</summary>
    public static bool IsFleeting(Subject bucket) => bucket.Companions(Types.BucketLifecycle, "bucket").Any(
        lifecycle => lifecycle["rules"].Items.Any(rule => rule["status"].Text == "Enabled" && IsForEvery(rule) && rule["expiration"]["days"].Number <= FleetingDays));

    /// <summary>Whether a rule of a lifecycle is for every object.</summary>
    public static bool IsForEvery(Field rule) => rule["filter"].Value switch
    {
        PlannedValue.AbsentValue => rule["prefix"].IsAbsent,
        PlannedValue.Map filter => filter.Properties.Count == 0 || (filter.Properties.Count == 1 && rule["filter"]["prefix"].Text is ""),
        _ => false,
    };
}
