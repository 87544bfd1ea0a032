using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>What a client keeps in memory: its own where it states a store, complete, else what its tier gives.</summary>
public sealed record StoreSettings
{
    internal static readonly SectionSetting CacheSection = new("cache", "the cache, and what all stores have in common") { Otherwise = "the client has what its tier gives" };
    internal static readonly SectionSetting SessionSection = new("session", "the sessions of users") { Otherwise = "applications keep them elsewhere, or the client has what its tier gives" };
    internal static readonly SectionSetting QueueSection = new("queue", "the queue of jobs") { Otherwise = "there are no jobs, or the client has what its tier gives" };

    /// <summary>What may be lost, because it can be read or computed again.</summary>
    public required CacheSettings Cache { get; init; }

    /// <summary>What expires, and is missed when it goes early; null where applications keep sessions elsewhere.</summary>
    public StoreNodes? Session { get; init; }

    /// <summary>What must stay until it is done; null where there are no jobs.</summary>
    public QueueSettings? Queue { get; init; }

    /// <summary>The stores of a client.</summary>
    public static StoreSettings Of(ClientSettings client, Tier tier) => new()
    {
        Cache = client.Cache ?? tier.Cache,
        Session = client.Session ?? tier.Session,
        Queue = client.Queue ?? tier.Queue,
    };

    /// <summary>Whether AWS would know a client of this name by the name of another one's store.</summary>
    internal static bool IsTaken(string client) =>
        client.EndsWith("-session", StringComparison.Ordinal) || client.EndsWith("-queue", StringComparison.Ordinal);
}
