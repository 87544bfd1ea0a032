namespace DataTier.Components.Cache;

/// <summary>What a store is for, and what follows from that.</summary>
internal sealed record StoreProfile
{
    /// <summary>What may be lost: the least used goes first, whether it expires or not.</summary>
    public static readonly StoreProfile Cache = new() { Title = "Cache", Suffix = "valkey", Eviction = "allkeys-lru" };

    /// <summary>What expires: the least used session goes first, and never a key that was meant to stay.</summary>
    public static readonly StoreProfile Session = new() { Title = "Sessions", Suffix = "session", Eviction = "volatile-lru" };

    /// <summary>What must stay: a full queue refuses.</summary>
    public static readonly StoreProfile Queue = new() { Title = "Job queue", Suffix = "queue", Eviction = "noeviction" };

    private StoreProfile()
    {
    }

    /// <summary>The store in the words of a description.</summary>
    public required string Title { get; init; }

    /// <summary>What goes first when memory is full.</summary>
    public required string Eviction { get; init; }

    private string Suffix { get; init; } = "";

    /// <summary>The name in the program, which is the same for every engine: to become Valkey, Redis OSS must keep its name.</summary>
    public string Name(string client) => $"{client}-{Suffix}";

    /// <summary>The name in the account; the cache has the client's own.</summary>
    public string Identifier(ClientScope scope) => this == Cache ? scope.Identifier : $"{scope.Identifier}-{Suffix}";

    /// <summary>What the store is, for whoever finds it in the account.</summary>
    public string Description(ClientScope scope) => $"{Title} of {scope.Client} in {scope.Environment}";
}
