namespace DataTier.Settings.Constraints.Caches;

/// <summary>The constraints that hold within the stores of a tier, and of a client that states its own.</summary>
internal static class StoreConstraints
{
    /// <summary>All of them, by id.</summary>
    public static readonly StoreConstraint[] All =
    [
        new CacheShards(),
        new CacheNodes(),
        new CacheWindows(),
        new DataTieringNodes(),
        new CacheVersions(),
        new NodeTypes(),
        new CacheGrowth(),
        new DurableQueues(),
    ];

    /// <summary>Notes every problem of the stores that clients state in place of their tier's.</summary>
    public static void CheckClients(ReadStack stack)
    {
        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            var stores = new StatedStores(clients[number].Cache, clients[number].Session, clients[number].Queue);
            if (stores != default)
            {
                foreach (var constraint in All)
                {
                    constraint.Check($"clients[{number}].", stores, new Findings(stack.Document, constraint));
                }
            }
        }
    }
}
