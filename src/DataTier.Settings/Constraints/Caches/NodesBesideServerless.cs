namespace DataTier.Settings.Constraints.Caches;

/// <summary>Sessions and queues with nodes have the version of the cache, and a serverless cache states no minor one, without which there are no nodes.</summary>
internal sealed record NodesBesideServerless() : StackConstraint("DS209", "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        foreach (var (_, tier) in stack.Tiers)
        {
            Check(StoresOf(tier.Tier), tier.At("cache.mode"), section => tier.At(section), findings);
        }

        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            var client = clients[number];
            if (client is { Cache: null, Session: null, Queue: null } || !stack.Tiers.TryGetValue(client.Tier, out var tier))
            {
                continue;
            }

            var path = $"clients[{number}]";
            var mode = client.Cache is null ? tier.At("cache.mode") : stack.At($"{path}.cache.mode");
            Check(StoreSettings.Of(client, tier.Tier), mode, section => (section == "session" ? client.Session is null : client.Queue is null) ? tier.At(section) : stack.At($"{path}.{section}"), findings);
        }
    }

    private static StoreSettings StoresOf(Tier tier) => new() { Cache = tier.Cache, Session = tier.Session, Queue = tier.Queue };

    private static void Check(StoreSettings stores, Spot mode, Func<string, Spot> at, Findings findings)
    {
        if (stores.Cache.Serverless is null)
        {
            return;
        }

        if (stores.Session is not null)
        {
            Refuse(at("session"), mode, findings);
        }

        if (stores.Queue is { DurableVersion: null })
        {
            Refuse(at("queue"), mode, findings);
        }
    }

    private static void Refuse(Spot store, Spot mode, Findings findings) =>
        findings.Refuse(mode, store, "serverless, beside a store with nodes that takes its version", "a cache with nodes is allowed, or no such store", "choose nodes, or leave the store out; a queue may be on MemoryDB");
}
