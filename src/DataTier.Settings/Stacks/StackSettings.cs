using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const int MostClients = 10_000;

    // DNS takes 253 characters, of which a client, its environment and the longest name below them need fewer than 53.
    private const int LongestDomain = 200;

    public static readonly TextSetting Environment = new("environment", "the environment's name", $"a name of 2 to {StackSettings.LongestEnvironment} lower-case letters, digits and single hyphens", AwsName.Label(2, StackSettings.LongestEnvironment));
    public static readonly TextSetting Account = new("account", "the AWS account", "an account of 12 digits", AwsName.Account);
    public static readonly TextSetting Region = new("region", "the region", "a region like eu-west-1", AwsName.Region);
    public static readonly TextSetting RecoveryRegion = new("recoveryRegion", "the region that copies go to", "a region like eu-central-1", AwsName.Region);
    public static readonly TextSetting CostCentre = new("costCentre", "who pays", "a tag value of letters, digits, spaces and _.:/=+-@", AwsName.TagValue);
    public static readonly FlagSetting Disposable = new("disposable", "whether everything may be deleted without a trace") { Otherwise = "nothing is" };
    public static readonly SectionSetting Network = new("network", "the VPC and its subnets");
    public static readonly SectionSetting RecoveryNetwork = new("recoveryNetwork", "the VPC and its subnets in the recovery region");
    public static readonly SectionSetting Platform = new("platform", "what the clients share");
    public static readonly TextSetting Domain = new("domain", "the domain that the clients' data is named below", "a domain like data.example.com", AwsName.Domain(LongestDomain));
    public static readonly ListSetting Clients = new("clients", "the clients", 1, MostClients);
}

/// <summary>A stack: where it lives and which clients it has.</summary>
public sealed record StackSettings
{
    /// <summary>The longest name of an environment, such that every AWS name made from it and a client fits.</summary>
    public const int LongestEnvironment = 11;

    internal static readonly QuantitySetting MonthlyBudgetSetting = new("monthlyBudget", "what may be spent in a month", 1, 100_000_000, Unit.Usd) { Otherwise = "nothing is checked for the stack; a client has its tier's ceiling" };

    internal static readonly TextSetting OwnerSetting = new("owner", "who answers for the data", "a tag value of letters, digits, spaces and _.:/=+-@", AwsName.TagValue) { Otherwise = "the owner of the stack" };

    internal static readonly ChoiceSetting<string> DataClassificationSetting = new("dataClassification", "how sensitive the data is", [("public", "public"), ("internal", "internal"), ("confidential", "confidential"), ("restricted", "restricted")]) { Otherwise = "as the stack says" };

    /// <summary>The environment, like <c>production</c>; AWS names are made from it.</summary>
    public required string Environment { get; init; }

    /// <summary>The AWS account: 12 digits.</summary>
    public required string Account { get; init; }

    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>The region that copies go to.</summary>
    public required string RecoveryRegion { get; init; }

    /// <summary>Who answers for the data.</summary>
    public required string Owner { get; init; }

    /// <summary>Who pays.</summary>
    public required string CostCentre { get; init; }

    /// <summary>How sensitive the data is.</summary>
    public required string DataClassification { get; init; }

    /// <summary>Whether everything may be deleted without a trace, whatever the tiers say: for an environment of a day.</summary>
    public bool Disposable { get; init; }

    /// <summary>The VPC and its subnets.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The VPC and its subnets in the recovery region.</summary>
    public required NetworkSettings RecoveryNetwork { get; init; }

    /// <summary>The clients, in the order of the file.</summary>
    public required ImmutableArray<ClientSettings> Clients { get; init; }

    /// <summary>Dangerous changes that somebody answers for; none where the stack states none.</summary>
    public ImmutableArray<AllowanceSettings> Allowances { get; init; } = [];

    /// <summary>Broken rules that somebody answers for; none where the stack states none.</summary>
    public ImmutableArray<WaiverSettings> Waivers { get; init; } = [];

    /// <summary>What the clients share.</summary>
    public required PlatformSettings Platform { get; init; }

    /// <summary>The domain that the clients' data is named below, in zones that only their networks see.</summary>
    public required string Domain { get; init; }

    /// <summary>What all of the stack may cost in a month, in USD; null where nobody has set it.</summary>
    public int? MonthlyBudgetUsd { get; init; }

    /// <summary>The file of a stack, relative to the project's folder.</summary>
    public static string FileOf(string stack) => $"Pulumi.{stack}.yaml";

    internal IEnumerable<string> TierNames => Clients.Select(client => client.Tier).Append(Platform.Tier);

    /// <summary>A tier with what this environment grants of its protection.</summary>
    internal Tier Protected(Tier tier) => Disposable ? tier with { Protection = ProtectionSettings.None } : tier;

    internal static StackSettings Read(MappingReader reader, TierFiles tiers)
    {
        var environment = reader.Required(Stated.Environment);
        var account = reader.Required(Stated.Account);
        var region = reader.Required(Stated.Region);
        var recoveryRegion = reader.Required(Stated.RecoveryRegion);
        var facts = new StackFacts(reader.Required(OwnerSetting), reader.Required(DataClassificationSetting), tiers);
        return new StackSettings
        {
            Environment = environment,
            Account = account,
            Region = region,
            RecoveryRegion = recoveryRegion,
            Owner = facts.Owner,
            CostCentre = reader.Required(Stated.CostCentre),
            DataClassification = facts.DataClassification,
            Network = reader.Section(Stated.Network, NetworkSettings.Read),
            RecoveryNetwork = reader.Section(Stated.RecoveryNetwork, NetworkSettings.Read),
            Clients = reader.List(Stated.Clients, client => ClientSettings.Read(client, facts)),
            Allowances = AllowanceSettings.ReadAll(reader),
            Waivers = WaiverSettings.ReadAll(reader),
            Platform = reader.Section(Stated.Platform, platform => PlatformSettings.Read(platform, tiers)),
            Domain = reader.Required(Stated.Domain),
            MonthlyBudgetUsd = reader.Optional(MonthlyBudgetSetting),
            Disposable = reader.Optional(Stated.Disposable) ?? false,
        };
    }
}
