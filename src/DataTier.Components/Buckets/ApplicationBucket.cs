using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Buckets;

/// <summary>What an <see cref="ApplicationBucket"/> is made from.</summary>
public sealed class ApplicationBucketArgs : ResourceArgs
{
    /// <summary>The bucket's name among those of its client.</summary>
    public required string Purpose { get; init; }

    /// <summary>What the application keeps in it.</summary>
    public required BucketUse Use { get; init; }

    /// <summary>Where the bucket lives.</summary>
    public required BucketSite Site { get; init; }

    /// <summary>Where its copy lives; null for no copy.</summary>
    public required BucketSite? RecoverySite { get; init; }

    /// <summary>How objects age.</summary>
    public required ApplicationBucketSettings Settings { get; init; }

    /// <summary>The ARN of the distribution of CloudFront that serves the objects; null for none.</summary>
    public Output<string>? ServedBy { get; init; }

    /// <summary>What guards the bucket against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A bucket that an application of a client asked for, closed like every other.</summary>
public sealed class ApplicationBucket : ComponentResource
{
    /// <summary>Makes the bucket, everything that closes it, and its copy.</summary>
    public ApplicationBucket(string name, ApplicationBucketArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ApplicationBucket", name, args, options)
    {
        var bucket = new ClosedBucket(name, new BucketPlan
        {
            Name = BucketNames.OfUser(args.Site.Scope, args.Purpose),
            KmsKeyArn = args.Site.KmsKeyArn,
            Ageing = args.Settings.AgeingOf(args.Use),
            AccessLogBucket = args.Site.AccessLogBucket,
            ServedBy = args.ServedBy,
            Protection = args.Protection,
        }, this);
        if (args.RecoverySite is { } site)
        {
            BucketCopy.Make(name, bucket, args.Site, site, this);
        }

        BucketName = bucket.Bucket.BucketName;
        RegisterOutputs();
    }

    /// <summary>The bucket's name.</summary>
    [Output("bucketName")]
    public Output<string> BucketName { get; }
}
