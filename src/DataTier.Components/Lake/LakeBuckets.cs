using DataTier.Components.Buckets;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Lake;

/// <summary>The buckets of a lake: what comes in, what was made of it, and the answers to queries.</summary>
internal sealed class LakeBuckets
{
    /// <summary>Makes the three, closed like every other bucket; only what nobody could make again is copied.</summary>
    public LakeBuckets(string name, ClientLakeArgs args, Resource parent)
    {
        var ageing = args.Ageing;
        Raw = Make(name, "raw", ageing.Records, args, parent);
        if (ageing.RecoveryCopy && args.RecoverySite is { } recovery)
        {
            BucketCopy.Make($"{name}-raw", Raw, args.Site, recovery, parent);
        }

        Processed = Make(name, "processed", ageing.Records, args, parent);
        Results = Make(name, "results", ageing.Scratch, args, parent);
    }

    /// <summary>What comes in, in the form that it came in.</summary>
    public ClosedBucket Raw { get; }

    /// <summary>What jobs made of it.</summary>
    public ClosedBucket Processed { get; }

    /// <summary>The answers to queries; asking again makes them again.</summary>
    public ClosedBucket Results { get; }

    private static ClosedBucket Make(string name, string purpose, ObjectAgeing ageing, ClientLakeArgs args, Resource parent) => new($"{name}-{purpose}", new BucketPlan
    {
        Name = BucketNames.Of(args.Site.Scope, purpose),
        KmsKeyArn = args.Site.KmsKeyArn,
        Ageing = ageing,
        AccessLogBucket = args.Site.AccessLogBucket,
        Protection = args.Protection,
    }, parent);
}
