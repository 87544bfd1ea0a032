using System.Collections.Immutable;
using DataTier.Components.Cache;
using DataTier.Settings;

namespace DataTier.Components.Watching;

/// <summary>The alarms of everything that a client keeps in memory.</summary>
internal static class StoreAlarms
{
    /// <summary>Those of the cache, the sessions and the queue.</summary>
    public static ImmutableArray<Alarm> Of(ClientScope scope, StoreSettings stores, Tier tier)
    {
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        if (stores.Cache.Nodes is { } cache)
        {
            alarms.AddRange(Of(scope, StoreProfile.Cache, "cache", cache, tier));
        }

        if (stores.Cache.Serverless is { } limits)
        {
            alarms.AddRange(ServerlessAlarms.Of(StoreProfile.Cache.Identifier(scope), limits));
        }

        if (stores.Session is { } session)
        {
            alarms.AddRange(Of(scope, StoreProfile.Session, "session", OneShard(session), tier));
        }

        if (stores.Queue is { } queue)
        {
            alarms.AddRange(Of(scope, StoreProfile.Queue, "queue", OneShard(queue.Nodes), tier, durable: queue.DurableVersion is not null));
        }

        return alarms.ToImmutable();
    }

    private static ImmutableArray<Alarm> Of(ClientScope scope, StoreProfile profile, string word, CacheNodeSettings nodes, Tier tier, bool durable = false) => new CacheAlarms
    {
        Group = profile.Identifier(scope),
        Word = word,
        Nodes = nodes,
        Eviction = profile.Eviction,
        Durable = durable,
        Promise = tier.Promise,
    }.All(tier.Watching.Full);

    private static CacheNodeSettings OneShard(StoreNodes nodes) => new() { NodeType = nodes.NodeType, ClusterMode = false, Shards = 1, ReplicasPerShard = nodes.Replicas };
}
