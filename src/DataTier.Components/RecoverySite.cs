using DataTier.Settings;
using Pulumi;

namespace DataTier.Components;

/// <summary>The place of a client in the recovery region: how to get there, and where to live.</summary>
public sealed record RecoverySite
{
    /// <summary>The network there.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The provider of that region.</summary>
    public required ProviderResource Provider { get; init; }
}
