using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const int MostZones = 3;

    public static readonly TableSetting RouteTables = new(
        new TextSetting("zone", "an availability zone", "a zone like eu-west-1a", AwsName.IsZone),
        new TextSetting("routeTable", "the route table of its private subnet", "an id like rtb-0a1b2c3d4e5f60718", text => AwsName.IsEc2Id(text, "rtb-")),
        "routeTables",
        "the route tables that lead to DynamoDB without the internet",
        1,
        MostZones);
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

    /// <summary>The route tables that lead to DynamoDB without the internet: by zone; none where someone else sees to it.</summary>
    public ImmutableSortedDictionary<string, string> RouteTables { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    internal static PlatformSettings Read(MappingReader reader, TierFiles tiers) => new()
    {
        Tier = TierChoice.Read(reader, tiers),
        Cluster = reader.OptionalSection(Stated.Cluster, ClusterSettings.Read),
        RouteTables = reader.Table(Stated.RouteTables, required: false),
    };
}
