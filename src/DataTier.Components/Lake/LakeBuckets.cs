using DataTier.Components.Buckets;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Lake;

/// <summary>The buckets of a lake: what comes in, what was made of it, and the answers to queries.</summary>
internal sealed class LakeBuckets
{
    /// <summary>Makes the three, closed like every other bucket; answers, which anybody can ask for again, are not copied.</summary>
    public LakeBuckets(string name, ClientLakeArgs args, Resource parent)
    {
        Raw = Make(name, "raw", BucketUse.Records, args, parent);
        Processed = Make(name, "processed", BucketUse.Records, args, parent);
        Results = Make(name, "results", BucketUse.Scratch, args, parent);
    }

    /// <summary>What comes in, in the form that it came in.</summary>
    public ClosedBucket Raw { get; }

    /// <summary>What jobs made of it.</summary>
    public ClosedBucket Processed { get; }

    /// <summary>The answers to queries; asking again makes them again.</summary>
    public ClosedBucket Results { get; }

    private static ClosedBucket Make(string name, string purpose, BucketUse use, ClientLakeArgs args, Resource parent)
    {
        var bucket = new ClosedBucket($"{name}-{purpose}", new BucketPlan
        {
            Name = BucketNames.Of(args.Site.Scope, purpose),
            KmsKeyArn = args.Site.KmsKeyArn,
            Ageing = args.Ageing.AgeingOf(use),
            AccessLogBucket = args.Site.AccessLogBucket,
            Protection = args.Protection,
        }, parent);
        if (args.Ageing.CopiesOf(use) && args.RecoverySite is { } recovery)
        {
            BucketCopy.Make($"{name}-{purpose}", bucket, args.Site, recovery, parent);
        }

        return bucket;
    }
}
