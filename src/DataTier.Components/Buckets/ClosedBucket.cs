using System.Collections.Immutable;
using DataTier.Components.Policies;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;
using BucketLoggingArgs = Pulumi.Aws.S3.BucketLoggingArgs;
using BucketObjectLockConfigurationArgs = Pulumi.Aws.S3.BucketObjectLockConfigurationArgs;
using BucketServerSideEncryptionConfigurationArgs = Pulumi.Aws.S3.BucketServerSideEncryptionConfigurationArgs;
using BucketVersioningArgs = Pulumi.Aws.S3.BucketVersioningArgs;

namespace DataTier.Components.Buckets;

/// <summary>What differs from one bucket to the next.</summary>
internal sealed record BucketPlan
{
    /// <summary>The bucket's name in the world.</summary>
    public required string Name { get; init; }

    /// <summary>The region to name on every part; null where the provider works anyway.</summary>
    public string? Region { get; init; }

    /// <summary>The key that encrypts every object; null for S3's own, where a service can write with no other.</summary>
    public required Input<string>? KmsKeyArn { get; init; }

    /// <summary>Whether objects under another key are refused; a service that encrypts some of them by itself is not to be.</summary>
    public bool RefusesOtherKeys { get; init; } = true;

    /// <summary>How objects age.</summary>
    public required ObjectAgeing Ageing { get; init; }

    /// <summary>How long a new object can be neither overwritten nor deleted, in days; null not at all.</summary>
    public int? LockDays { get; init; }

    /// <summary>The bucket that learns of every access; null for the one that is it.</summary>
    public required Input<string>? AccessLogBucket { get; init; }

    /// <summary>What guards the bucket against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }

    /// <summary>What a service may do in the bucket, beside what IAM gives to the account's own roles.</summary>
    public ImmutableArray<PolicyStatement> Grants { get; init; } = [];

    /// <summary>The ARN of the distribution of CloudFront that serves the objects; null for none.</summary>
    public Output<string>? ServedBy { get; init; }

    /// <summary>The bucket's ARN, which follows from its name.</summary>
    public string Arn => $"arn:aws:s3:::{Name}";
}

/// <summary>A bucket with every door shut: no public access, no access lists, encrypted, TLS only, versioned, logged.</summary>
/// <remarks>S3 takes each of these as a setting of its own, so that none is lost when another changes.</remarks>
internal sealed class ClosedBucket
{
    private readonly CustomResourceOptions _child;
    private readonly Input<string>? _region;

    /// <summary>Makes the bucket and everything that closes it, as children of <paramref name="parent"/>.</summary>
    public ClosedBucket(string name, BucketPlan plan, Resource parent)
    {
        Plan = plan;
        _child = new CustomResourceOptions { Parent = parent };
        _region = plan.Region is { } region ? (Input<string>)region : null;

        Bucket = MakeBucket(name, parent);
        Policy = Refuse(name);
        Encrypt(name);
        Versioning = new BucketVersioning(name, new BucketVersioningArgs
        {
            Bucket = Bucket.Id,
            Region = _region,
            VersioningConfiguration = new BucketVersioningVersioningConfigurationArgs { Status = "Enabled" },
        }, _child);
        AgeAndLock(name);
        Report(name);
    }

    /// <summary>What the bucket is made from.</summary>
    public BucketPlan Plan { get; }

    /// <summary>The bucket.</summary>
    public Bucket Bucket { get; }

    /// <summary>What is refused and granted, on which those depend who are granted something.</summary>
    public BucketPolicy Policy { get; }

    /// <summary>That versions are kept, on which copies depend.</summary>
    public BucketVersioning Versioning { get; }

    private Bucket MakeBucket(string name, Resource parent)
    {
        var guard = Plan.Protection.For(Holding.Data);
        return new Bucket(name, new BucketArgs
        {
            BucketName = Plan.Name,
            Region = _region,
            ForceDestroy = guard.ContentsGoAlong,
            ObjectLockEnabled = Plan.LockDays is null ? null : (Input<bool>)true,
        }, CustomResourceOptions.Merge(guard.Under(parent), new CustomResourceOptions
        {
            // Set when the bucket is made, the lock needs no second step; later S3 turns it on in place, but the provider would replace.
            IgnoreChanges = { "objectLockEnabled" },
        }));
    }

    private BucketPolicy Refuse(string name)
    {
        var publicAccess = new BucketPublicAccessBlock(name, new BucketPublicAccessBlockArgs
        {
            Bucket = Bucket.Id,
            Region = _region,
            BlockPublicAcls = true,
            BlockPublicPolicy = true,
            IgnorePublicAcls = true,
            RestrictPublicBuckets = true,
        }, _child);

        _ = new BucketOwnershipControls(name, new BucketOwnershipControlsArgs
        {
            Bucket = Bucket.Id,
            Region = _region,
            Rule = new BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" },
        }, _child);

        // A policy is only checked once public ones are refused.
        return new BucketPolicy(name, new BucketPolicyArgs
        {
            Bucket = Bucket.Id,
            Region = _region,
            Policy = PolicyText(),
        }, After(publicAccess));
    }

    private void Encrypt(string name) => _ = new BucketServerSideEncryptionConfiguration(name, new BucketServerSideEncryptionConfigurationArgs
    {
        Bucket = Bucket.Id,
        Region = _region,
        Rules = new BucketServerSideEncryptionConfigurationRuleArgs
        {
            BucketKeyEnabled = Plan.KmsKeyArn is null ? null : (Input<bool>)true,
            ApplyServerSideEncryptionByDefault = new BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
            {
                SseAlgorithm = Plan.KmsKeyArn is null ? "AES256" : "aws:kms",
                KmsMasterKeyId = Plan.KmsKeyArn,
            },
        },
    }, _child);

    // Old versions can only be counted and locked once versions are kept.
    private void AgeAndLock(string name)
    {
        _ = new BucketLifecycleConfiguration(name, new BucketLifecycleConfigurationArgs
        {
            Bucket = Bucket.Id,
            Region = _region,
            Rules = BucketLifecycle.RulesFor(Plan.Ageing),
        }, After(Versioning));

        if (Plan.LockDays is { } days)
        {
            _ = new BucketObjectLockConfiguration(name, new BucketObjectLockConfigurationArgs
            {
                Bucket = Bucket.Id,
                Region = _region,
                Rule = new BucketObjectLockConfigurationRuleArgs
                {
                    // Compliance mode would bind the owner of the account as well, a mistake included.
                    DefaultRetention = new BucketObjectLockConfigurationRuleDefaultRetentionArgs { Mode = "GOVERNANCE", Days = days },
                },
            }, After(Versioning));
        }
    }

    private void Report(string name)
    {
        // Free until someone makes a rule; afterwards no bucket has to change for it.
        _ = new BucketNotification(name, new BucketNotificationArgs { Bucket = Bucket.Id, Region = _region, Eventbridge = true }, _child);

        if (Plan.AccessLogBucket is { } logs)
        {
            _ = new BucketLogging(name, new BucketLoggingArgs
            {
                Bucket = Bucket.Id,
                Region = _region,
                TargetBucket = logs,
                TargetPrefix = $"{Plan.Name}/",
                TargetObjectKeyFormat = new BucketLoggingTargetObjectKeyFormatArgs
                {
                    PartitionedPrefix = new BucketLoggingTargetObjectKeyFormatPartitionedPrefixArgs { PartitionDateSource = "EventTime" },
                },
            }, _child);
        }
    }

    private Input<string> PolicyText() => (Plan.RefusesOtherKeys ? Plan.KmsKeyArn : null, Plan.ServedBy) switch
    {
        (null, null) => PolicyText([], []),
        (null, { } served) => served.Apply(distribution => PolicyText([], [BucketPolicies.Serving(Plan.Arn, distribution)])),
        ({ } key, null) => key.Apply(arn => PolicyText(BucketPolicies.Keys(Plan.Arn, arn), [])),
        ({ } key, { } served) => Output.Tuple(key, (Input<string>)served).Apply(known => PolicyText(BucketPolicies.Keys(Plan.Arn, known.Item1), [BucketPolicies.Serving(Plan.Arn, known.Item2)])),
    };

    private string PolicyText(ImmutableArray<PolicyStatement> keys, ImmutableArray<PolicyStatement> serving) =>
        PolicyDocument.Of([.. BucketPolicies.Transport(Plan.Arn), .. keys, .. serving, .. Plan.Grants]);

    private CustomResourceOptions After(Resource resource) => new() { Parent = _child.Parent, DependsOn = resource };
}
