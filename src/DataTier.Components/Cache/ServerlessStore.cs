using DataTier.Settings;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;

namespace DataTier.Components.Cache;

/// <summary>A cache without nodes, paid for by what it keeps and does. TLS and encryption cannot be turned off there.</summary>
internal static class ServerlessStore
{
    /// <summary>The port, which AWS chooses.</summary>
    public const int Port = 6379;

    /// <summary>Makes the cache.</summary>
    public static StoreEndpoint Make(string client, ServerlessCacheSettings limits, StoreGround ground)
    {
        var (profile, args, common) = (StoreProfile.Cache, ground.Args, ground.Args.Settings.Cache);
        var snapshots = common.SnapshotWindow.ToString();
        var cache = new ServerlessCache(profile.Name(client), new ServerlessCacheArgs
        {
            Name = profile.Identifier(args.Scope),
            Description = profile.Description(args.Scope),
            Engine = common.Engine.Word(),
            MajorEngineVersion = common.Version,
            CacheUsageLimits = new ServerlessCacheCacheUsageLimitsArgs
            {
                DataStorage = new ServerlessCacheCacheUsageLimitsDataStorageArgs { Maximum = limits.MostDataGb, Unit = "GB" },
                EcpuPerSeconds = new ServerlessCacheCacheUsageLimitsEcpuPerSecondArgs { Maximum = limits.MostEcpuPerSecond },
            },
            SubnetIds = args.SubnetIds,
            SecurityGroupIds = ground.ServerlessGroupId,
            KmsKeyId = args.KmsKeyArn,
            UserGroupId = ground.UserGroupId,
            DailySnapshotTime = snapshots[..snapshots.IndexOf('-', StringComparison.Ordinal)],
            SnapshotRetentionLimit = common.SnapshotRetentionDays,
        }, ground.Guarded);

        return new StoreEndpoint { Address = cache.Endpoints.Apply(endpoints => endpoints[0].Address), Port = Port };
    }
}
