using Pulumi;

namespace DataTier.Components.Cache;

/// <summary>Where a store is reached.</summary>
public sealed record StoreEndpoint
{
    /// <summary>Where applications write: a DNS name. A client library for cluster mode finds the shards from here.</summary>
    public required Output<string> Address { get; init; }

    /// <summary>The port.</summary>
    public required int Port { get; init; }
}
