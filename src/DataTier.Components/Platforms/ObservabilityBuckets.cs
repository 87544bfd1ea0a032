using System.Collections.Immutable;
using DataTier.Components.Buckets;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Platforms;

/// <summary>What <see cref="ObservabilityBuckets"/> are made from.</summary>
public sealed class ObservabilityBucketsArgs : ResourceArgs
{
    /// <summary>Where the buckets live.</summary>
    public required BucketSite Site { get; init; }

    /// <summary>The cluster that Mimir, Loki and Tempo run in.</summary>
    public required ClusterSettings Cluster { get; init; }

    /// <summary>How long things are kept.</summary>
    public required ObservabilitySettings Settings { get; init; }

    /// <summary>What guards the buckets against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>The buckets of Mimir, Loki and Tempo, and for each program a role that reaches its own buckets only.</summary>
public sealed class ObservabilityBuckets : ComponentResource
{
    /// <summary>Makes the buckets and the roles.</summary>
    public ObservabilityBuckets(string name, ObservabilityBucketsArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ObservabilityBuckets", name, args, options)
    {
        var names = new InputMap<string>();
        foreach (var (program, purposes) in Programs(args.Settings))
        {
            var arns = ImmutableArray.CreateBuilder<string>();
            foreach (var (purpose, expireAfterDays) in purposes)
            {
                var bucket = Make($"{name}-{program}-{purpose}", $"{program}-{purpose}", expireAfterDays, args);
                arns.Add(bucket.Plan.Arn);
                names.Add($"{program}-{purpose}", bucket.Bucket.BucketName);
            }

            // The charts call the service account like the program.
            var rights = args.Site.KmsKeyArn.Apply(key => BucketAccess.RightsFor(arns.ToImmutable(), key));
            PodRole.Link($"{name}-{program}", args.Site.Scope, args.Cluster, (args.Cluster.ObservabilityNamespace, program), rights, this);
        }

        BucketNames = names.ToOutput();
        RegisterOutputs();
    }

    /// <summary>The buckets' names, by program and purpose, like <c>loki-chunks</c>.</summary>
    [Output("bucketNames")]
    public Output<ImmutableDictionary<string, string>> BucketNames { get; }

    // Rules and alert states are few, small and changed by people: they stay until someone deletes them.
    private static (string Program, (string Purpose, int? ExpireAfterDays)[] Purposes)[] Programs(ObservabilitySettings settings) =>
    [
        ("loki", [("chunks", settings.LogsDays), ("ruler", null)]),
        ("mimir", [("alertmanager", null), ("blocks", settings.MetricsDays), ("ruler", null)]),
        ("tempo", [("traces", settings.TracesDays)]),
    ];

    private ClosedBucket Make(string name, string purpose, int? expireAfterDays, ObservabilityBucketsArgs args) => new(name, new BucketPlan
    {
        Name = Buckets.BucketNames.Of(args.Site.Scope, purpose),
        KmsKeyArn = args.Site.KmsKeyArn,
        Ageing = new ObjectAgeing { ExpireAfterDays = expireAfterDays, OldVersionDays = args.Settings.OldVersionDays },
        AccessLogBucket = args.Site.AccessLogBucket,
        Protection = args.Protection,
    }, this);
}
