using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.AppAutoScaling;
using Pulumi.Aws.AppAutoScaling.Inputs;
using Pulumi.Aws.ElastiCache;

namespace DataTier.Components.Cache;

/// <summary>Shards and replicas that come when nodes are busy, and go when they are not.</summary>
internal static class StoreScaling
{
    private const string Namespace = "elasticache";

    // The engine works on one core: at two thirds of it there is room for the minutes that moving keys takes. Memory would be the wrong
    // sign, because a cache that evicts is full on purpose.
    private const double BusyPercent = 60;

    // A shard takes its time to fill, and keys move twice when it goes too early.
    private const int OutCooldownSeconds = 600;
    private const int InCooldownSeconds = 1800;

    /// <summary>What the program leaves alone: counts, but only those that follow the load; the others can be changed in the tier.</summary>
    public static List<string> Ignored(CacheNodeSettings nodes)
    {
        var ignored = new List<string>();
        if (nodes.MostShards is not null)
        {
            ignored.Add("numNodeGroups");
        }

        if (nodes.MostReplicasPerShard is not null)
        {
            ignored.Add("replicasPerNodeGroup");
        }

        return ignored;
    }

    /// <summary>Makes targets and policies for what follows the load.</summary>
    public static void Grow(string name, ReplicationGroup store, CacheNodeSettings nodes, CustomResourceOptions options)
    {
        if (nodes.MostShards is { } mostShards)
        {
            Follow($"{name}-shards", store, "NodeGroups", "ElastiCachePrimaryEngineCPUUtilization", nodes.Shards, mostShards, options);
        }

        if (nodes.MostReplicasPerShard is { } mostReplicas)
        {
            Follow($"{name}-replicas", store, "Replicas", "ElastiCacheReplicaEngineCPUUtilization", nodes.ReplicasPerShard, mostReplicas, options);
        }
    }

    private static void Follow(string name, ReplicationGroup store, string counted, string metric, int least, int most, CustomResourceOptions options)
    {
        var target = new Target(name, new TargetArgs
        {
            ServiceNamespace = Namespace,
            ResourceId = store.ReplicationGroupId.Apply(id => $"replication-group/{id}"),
            ScalableDimension = $"elasticache:replication-group:{counted}",
            MinCapacity = least,
            MaxCapacity = most,
        }, options);

        _ = new Policy(name, new PolicyArgs
        {
            ServiceNamespace = target.ServiceNamespace,
            ResourceId = target.ResourceId,
            ScalableDimension = target.ScalableDimension,
            PolicyType = "TargetTrackingScaling",
            TargetTrackingScalingPolicyConfiguration = new PolicyTargetTrackingScalingPolicyConfigurationArgs
            {
                TargetValue = BusyPercent,
                ScaleOutCooldown = OutCooldownSeconds,
                ScaleInCooldown = InCooldownSeconds,
                PredefinedMetricSpecification = new PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs { PredefinedMetricType = metric },
            },
        }, options);
    }
}
