using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>The buckets that another bucket is copied to: they are its copy, not data of their own.</summary>
internal sealed class CopyTargets
{
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
    private const string ArnPrefix = "arn:aws:s3:::";

    private readonly Dictionary<string, PlannedResource?> _targets = new(StringComparer.Ordinal);

    public CopyTargets(Plan plan)
    {
        foreach (var replication in plan.OfType(Replication))
        {
            if (NameOf(replication) is { } name)
            {
                _targets[name] = null;
            }
        }

        foreach (var bucket in plan.OfType(Bucket))
        {
            if (Fact.Of(bucket, "bucket").Text is { } name && _targets.ContainsKey(name))
            {
                _targets[name] = bucket;
            }
        }
    }

    /// <summary>Whether a bucket takes copies.</summary>
    public bool Contains(PlannedResource bucket) => Fact.Of(bucket, "bucket").Text is { } name && _targets.ContainsKey(name);

    /// <summary>The bucket that a replication copies to; null where the plan does not hold it.</summary>
    public PlannedResource? Of(PlannedResource replication) => NameOf(replication) is { } name ? _targets.GetValueOrDefault(name) : null;

    private static string? NameOf(PlannedResource replication) =>
        Fact.Of(replication, "rules.destination.bucket").Text is { } arn && arn.StartsWith(ArnPrefix, StringComparison.Ordinal) ? arn[ArnPrefix.Length..] : null;
}
