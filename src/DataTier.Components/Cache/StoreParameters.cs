using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;

namespace DataTier.Components.Cache;

/// <summary>The parameters of a store.</summary>
internal static class StoreParameters
{
    /// <summary>
    /// Makes the group. Its name carries the engine's family and the mode: a change of either makes a new group first, the store moves
    /// over in place, and the old group goes last.
    /// </summary>
    public static ParameterGroup Make(string name, StoreProfile profile, CacheSettings engine, bool clusterMode, CustomResourceOptions options)
    {
        var family = Family(engine);
        var parameters = new InputList<ParameterGroupParameterArgs>
        {
            new ParameterGroupParameterArgs { Name = "maxmemory-policy", Value = profile.Eviction },
        };
        if (clusterMode)
        {
            parameters.Add(new ParameterGroupParameterArgs { Name = "cluster-enabled", Value = "yes" });
        }

        return new ParameterGroup($"{name}-{family}{(clusterMode ? "-cluster" : "")}", new ParameterGroupArgs
        {
            Family = family,
            Description = $"{family} with {(clusterMode ? "shards" : "one shard")}",
            Parameters = parameters,
        }, options);
    }

    private static string Family(CacheSettings engine) => $"{engine.Engine.Word()}{engine.Version[..engine.Version.IndexOf('.', StringComparison.Ordinal)]}";
}
