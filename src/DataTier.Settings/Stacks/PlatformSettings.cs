using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly SectionSetting Cluster = new("cluster", "the Kubernetes cluster that the platform serves");
}

/// <summary>What the clients of a stack share: its own key, storage for the cluster, logs and observations.</summary>
public sealed record PlatformSettings
{
    /// <summary>The platform's name where others have a client's; so no client may have it.</summary>
    public const string Name = "platform";

    /// <summary>The name of the tier that the platform is built from.</summary>
    public required string Tier { get; init; }

    /// <summary>The Kubernetes cluster that the platform serves; null where there is none.</summary>
    public ClusterSettings? Cluster { get; init; }

    internal static PlatformSettings Read(MappingReader reader, TierFiles tiers) => new()
    {
        Tier = TierChoice.Read(reader, tiers),
        Cluster = reader.OptionalSection(Stated.Cluster, ClusterSettings.Read),
    };
}
