using DataTier.Components.Policies;
using DataTier.Components.Vaults;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Buckets;

/// <summary>What an <see cref="AccessLogBucket"/> is made from.</summary>
public sealed class AccessLogBucketArgs : ResourceArgs
{
    /// <summary>The platform, in the region whose buckets are logged.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>How long logs are kept.</summary>
    public required ObservabilitySettings Settings { get; init; }

    /// <summary>Whether reports of backups go here as well.</summary>
    public bool TakesBackupReports { get; init; }

    /// <summary>What guards the bucket against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>The bucket where S3 writes down who touched which object, for all buckets of a stack in one region.</summary>
public sealed class AccessLogBucket : ComponentResource
{
    // Nothing overwrites a log; an old version is one that has ended.
    private const int OldVersionDays = 7;

    /// <summary>Makes the bucket and lets S3 write to it.</summary>
    public AccessLogBucket(string name, AccessLogBucketArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:AccessLogBucket", name, args, options)
    {
        var plan = new BucketPlan
        {
            Name = BucketNames.Of(args.Scope, args.Scope.RegionIfOther is null ? "logs" : "logs-copy"),
            Region = args.Scope.RegionIfOther,

            // S3 delivers access logs to buckets with its own key only.
            KmsKeyArn = null,
            Ageing = new ObjectAgeing { ExpireAfterDays = args.Settings.AccessLogDays, OldVersionDays = OldVersionDays },
            AccessLogBucket = null,
            Protection = args.Protection,
        };
        var bucket = new ClosedBucket(name, plan with { Grants = args.TakesBackupReports ? [Delivery(args.Scope, plan.Arn), BackupReports.Delivery(args.Scope, plan.Arn)] : [Delivery(args.Scope, plan.Arn)] }, this);

        // By way of the policy: no bucket is to name this one before S3 may write to it.
        Name = bucket.Policy.Bucket;
        RegisterOutputs();
    }

    /// <summary>The bucket's name.</summary>
    [Output("name")]
    public Output<string> Name { get; }

    // Only for buckets of this environment in this account: else any account could fill the bucket.
    private static PolicyStatement Delivery(ClientScope scope, string arn) => new()
    {
        Sid = "AccessLogs",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("logging.s3.amazonaws.com"),
        Actions = ["s3:PutObject"],
        Resources = [$"{arn}/*"],
        Conditions =
        [
            new PolicyCondition("StringEquals", "aws:SourceAccount", scope.Account),
            new PolicyCondition("ArnLike", "aws:SourceArn", $"arn:aws:s3:::{scope.Environment}-*"),
        ],
    };
}
