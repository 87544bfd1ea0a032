using System.Collections.Immutable;
using DataTier.Components.Buckets;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.CloudTrail;
using Pulumi.Aws.CloudTrail.Inputs;

namespace DataTier.Components.Auditing;

/// <summary>What an <see cref="AuditTrail"/> is made from.</summary>
public sealed class AuditTrailArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The bucket that learns of every access to the record.</summary>
    [Input("accessLogBucket", required: true)]
    public required Input<string> AccessLogBucket { get; init; }

    /// <summary>How long the record is kept.</summary>
    public required AuditSettings Settings { get; init; }

    /// <summary>What guards the record against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>Who read and wrote which object and item of which client: by the beginning of names, so that a new client is recorded at once.</summary>
/// <remarks>Management events are the matter of the account's own trail: a second one that records them is paid for.</remarks>
public sealed class AuditTrail : ComponentResource
{
    // Nothing overwrites a record; an old version is one that has ended.
    private const int OldVersionDays = 7;

    // As long as CloudTrail itself remembers what happened: nobody covers a trace before it can be looked up twice.
    private const int LockDays = 90;

    /// <summary>Makes the trail with a key, a bucket and a log group of its own.</summary>
    public AuditTrail(string name, AuditTrailArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:AuditTrail", name, args, options)
    {
        var scope = args.Scope;
        var child = new CustomResourceOptions { Parent = this };
        var trailName = $"{scope.Identifier}-audit";
        var trailArn = scope.Arn("cloudtrail", $"trail/{trailName}");
        var key = new EncryptionKey(name, new EncryptionKeyArgs
        {
            Scope = scope,
            Purpose = "audit",
            Protection = args.Protection,
            Users = TrailPolicies.Key(trailArn),
        }, new ComponentResourceOptions { Parent = this });

        var plan = new BucketPlan
        {
            Name = BucketNames.Of(scope, "audit"),

            // CloudTrail encrypts the record with the trail's key, and the digests that prove it whole with S3's own.
            KmsKeyArn = key.Arn,
            RefusesOtherKeys = false,
            LockDays = LockDays,
            Ageing = new ObjectAgeing { ExpireAfterDays = args.Settings.KeepDays, OldVersionDays = OldVersionDays },
            AccessLogBucket = args.AccessLogBucket,
            Protection = args.Protection,
        };
        var bucket = new ClosedBucket(name, plan with { Grants = TrailPolicies.Bucket(plan.Arn, trailArn, scope.Account) }, this);
        var logs = TrailLogs.Make(name, scope, args.Settings.LogRetentionDays, key.Arn, child);
        _ = new Trail(name, new TrailArgs
        {
            Name = trailName,
            EnableLogging = true,
            EnableLogFileValidation = true,
            IsMultiRegionTrail = true,
            IncludeGlobalServiceEvents = true,
            KmsKeyId = key.Arn,
            S3BucketName = bucket.Bucket.Id,
            CloudWatchLogsGroupArn = logs.GroupArn,
            CloudWatchLogsRoleArn = logs.RoleArn,
            AdvancedEventSelectors =
            {
                Data("objects of clients", "AWS::S3::Object", [$"arn:aws:s3:::{scope.Environment}-"], [$"arn:aws:s3:::{scope.Identifier}-"]),
                Data("items of clients", "AWS::DynamoDB::Table", [Tables(scope), Tables(scope.InRecovery)], []),
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = { logs.Rights, bucket.Policy } });

        TrailArn = Output.Create(trailArn);
        RegisterOutputs();
    }

    /// <summary>The trail's ARN.</summary>
    [Output("trailArn")]
    public Output<string> TrailArn { get; }

    private static string Tables(ClientScope scope) => scope.Arn("dynamodb", $"table/{scope.Environment}-");

    // The platform's own buckets hold logs: a record of each log that is written would be a log without end.
    private static TrailAdvancedEventSelectorArgs Data(string name, string type, ImmutableArray<string> begins, ImmutableArray<string> not)
    {
        var resources = new TrailAdvancedEventSelectorFieldSelectorArgs { Field = "resources.ARN", StartsWiths = begins };
        if (!not.IsEmpty)
        {
            resources.NotStartsWiths = not;
        }

        return new TrailAdvancedEventSelectorArgs
        {
            Name = name,
            FieldSelectors =
            {
                new TrailAdvancedEventSelectorFieldSelectorArgs { Field = "eventCategory", Equals = "Data" },
                new TrailAdvancedEventSelectorFieldSelectorArgs { Field = "resources.type", Equals = type },
                resources,
            },
        };
    }
}
