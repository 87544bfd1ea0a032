using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const int MostZones = 3;
    private const int MostRecipients = 10;

    // A stack's file holds no secret, and what stands behind a question mark or before an @ often is one.
    private const string Hook = @"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9._~%/-]*)?";

    public static readonly TableSetting RouteTables = new(
        new TextSetting("zone", "an availability zone", "a zone like eu-west-1a", AwsName.Zone),
        new TextSetting("routeTable", "the route table of its private subnet", "an id like rtb-0a1b2c3d4e5f60718", AwsName.Ec2Id("rtb-")),
        "routeTables",
        "the route tables that lead to DynamoDB and S3 without the internet",
        1,
        MostZones)
    {
        Otherwise = "someone else sees to it",
    };
    public static readonly TableSetting Alerts = new(
        new TextSetting("recipient", "who is told", "a name of 2 to 20 lower-case letters, digits and single hyphens", AwsName.Label(2, 20)),
        new TextSetting("address", "where to", "an address like team@example.com, or like https://alerts.example.com/aws without a secret in it,", new TextForm($"{Hook}|{AwsName.MailAddress}")),
        "alerts",
        "who is told what goes wrong",
        1,
        MostRecipients)
    {
        Otherwise = "nobody is told",
    };
    public static readonly FlagSetting InterfaceEndpoints = new("interfaceEndpoints", "whether the endpoints of the services that the data tier calls are made here; the group around them stays the network's") { Otherwise = "the network has them", Source = "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html", Sets = ["aws:ec2/vpcEndpoint:VpcEndpoint.serviceName"] };
    public static readonly FlagSetting CostTags = new("costTags", "whether the tags are activated for billing, which the account that pays may do a day after their first use") { Otherwise = "whoever pays activates them" };
    public static readonly TextSetting BreakGlassRole = new("breakGlassRole", "the role that may delete snapshots in an emergency", "a role's name of 1 to 64 letters, digits and +=,.@_-", AwsName.RoleName)
    {
        Otherwise = "nobody may",
        Sets = ["aws:backup/vaultPolicy:VaultPolicy.policy"],
    };
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

    /// <summary>The name of the role that may delete snapshots in an emergency; null lets nobody.</summary>
    public string? BreakGlassRole { get; init; }

    /// <summary>The route tables that lead to DynamoDB and S3 without the internet: by zone; none where someone else sees to it.</summary>
    public ImmutableSortedDictionary<string, string> RouteTables { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the interface endpoints of the services that the data tier calls are made here; a service has one in a network.</summary>
    public bool InterfaceEndpoints { get; init; }

    /// <summary>Who is told what goes wrong: name to e-mail or https address.</summary>
    public ImmutableSortedDictionary<string, string> Alerts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the tags are activated for billing: only the account that pays may, once they have been in use for a day.</summary>
    public bool CostTags { get; init; }

    internal static PlatformSettings Read(MappingReader reader, TierFiles tiers) => new()
    {
        Tier = TierChoice.Read(reader, tiers),
        Cluster = reader.OptionalSection(Stated.Cluster, ClusterSettings.Read),
        BreakGlassRole = reader.Optional(Stated.BreakGlassRole),
        RouteTables = reader.Table(Stated.RouteTables, required: false),
        InterfaceEndpoints = reader.Optional(Stated.InterfaceEndpoints) ?? false,
        Alerts = reader.Table(Stated.Alerts),
        CostTags = reader.Optional(Stated.CostTags) ?? false,
    };
}
