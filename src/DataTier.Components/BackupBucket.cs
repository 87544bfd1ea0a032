using DataTier.Components.Buckets;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components;

/// <summary>What a <see cref="BackupBucket"/> is made from.</summary>
public sealed class BackupBucketArgs : ResourceArgs
{
    /// <summary>Where the bucket lives.</summary>
    public required BucketSite Site { get; init; }

    /// <summary>Where its copy lives; null for no copy.</summary>
    public required BucketSite? RecoverySite { get; init; }

    /// <summary>How long objects are kept.</summary>
    public required BackupBucketSettings Settings { get; init; }

    /// <summary>What guards the bucket against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A bucket for a client's backups and exports: versioned, encrypted with the client's key, reached by TLS only, never public.</summary>
public sealed class BackupBucket : ComponentResource
{
    /// <summary>Makes the bucket, everything that closes it, and its copy.</summary>
    public BackupBucket(string name, BackupBucketArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:BackupBucket", name, args, options)
    {
        var bucket = new ClosedBucket(name, new BucketPlan
        {
            Name = BucketNames.Of(args.Site.Scope, "backup"),
            KmsKeyArn = args.Site.KmsKeyArn,
            Ageing = args.Settings.Ageing,
            LockDays = args.Settings.LockDays,
            AccessLogBucket = args.Site.AccessLogBucket,
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
