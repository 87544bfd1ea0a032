using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    // A security group takes 60 rules for each direction unless AWS is asked for more.
    private const int MostApplications = 50;

    public static readonly TextSetting Name = new("name", "the client's name", $"a name of 2 to {ClientSettings.LongestName} lower-case letters, digits and single hyphens", AwsName.Label(2, ClientSettings.LongestName));
    public static readonly ChoiceSetting<bool> PrimaryIn = new("primaryIn", "which side of the database takes writes", [("region", false), ("recovery", true)]) { Otherwise = "the side of the region does" };
    public static readonly SectionSetting RestoreFrom = new("restoreFrom", "what the database is made from") { Otherwise = "it begins empty" };
    public static readonly SectionSetting Events = new("events", "the client's events and their topics");
    public static readonly SectionSetting Lake = new("lake", "the client's data lake");
    public static readonly SectionSetting Edge = new("edge", "the client's edge cache");
    public static readonly TableSetting Applications = Table("applications", "the security groups of the applications that reach the client's data");
    public static readonly TableSetting RecoveryApplications = Table("recoveryApplications", "the security groups of the same applications in the recovery region", "they do not run there yet");

    public static readonly TableSetting ServiceAccounts = new(
        new TextSetting("application", "an application", "a name of 2 to 20 lower-case letters, digits and single hyphens", AwsName.Label(2, 20)),
        new TextSetting("account", "the service account that its pods run as", "a namespace and an account like portal/web", AwsName.ServiceAccount),
        "serviceAccounts",
        "the service accounts that applications of the platform's cluster reach the client's buckets as",
        1,
        MostApplications)
    {
        Source = "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html",
        Otherwise = "their roles are made elsewhere",
    };

    private static TableSetting Table(string name, string meaning, string? otherwise = null) => new(
        new TextSetting("application", "an application", "a name of 2 to 20 lower-case letters, digits and single hyphens", AwsName.Label(2, 20)),
        new TextSetting("securityGroup", "the application's security group", "an id like sg-0a1b2c3d4e5f60718", AwsName.Ec2Id("sg-")),
        name,
        meaning,
        1,
        MostApplications)
    {
        Otherwise = otherwise,
    };
}

/// <summary>A client: a name, a tier, and the applications that reach its data.</summary>
public sealed record ClientSettings
{
    /// <summary>The longest name, such that every AWS name made from it and the environment fits.</summary>
    public const int LongestName = 20;

    /// <summary>The client's name: lower case, unique in the stack; AWS names are made from it.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the client's tier.</summary>
    public required string Tier { get; init; }

    /// <summary>The applications that reach the client's data: name to security group id.</summary>
    public required ImmutableSortedDictionary<string, string> Applications { get; init; }

    /// <summary>The same applications in the recovery region; empty until they run there.</summary>
    public ImmutableSortedDictionary<string, string> RecoveryApplications { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Whether the replica in the recovery region is promoted and takes writes; what was the writer is then left as it is.</summary>
    public bool PrimaryInRecovery { get; init; }

    /// <summary>What the database is made from; null makes an empty one. Nothing changes when it is removed afterwards.</summary>
    public RestoreSettings? RestoreFrom { get; init; }

    /// <summary>The buckets that the client's applications ask for: name to use.</summary>
    public ImmutableSortedDictionary<string, BucketUse> Buckets { get; init; } = ImmutableSortedDictionary.Create<string, BucketUse>(StringComparer.Ordinal);

    /// <summary>The buckets that one application alone reaches: bucket to application.</summary>
    public ImmutableSortedDictionary<string, string> BucketOwners { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The applications that run in the platform's cluster and use the client's buckets: application to <c>namespace/account</c>.</summary>
    public ImmutableSortedDictionary<string, string> ServiceAccounts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Who answers for the client's data; the stack's owner where the client states none.</summary>
    public required string Owner { get; init; }

    /// <summary>How sensitive the client's data is; as the stack says where the client states nothing.</summary>
    public required string DataClassification { get; init; }

    /// <summary>A cache in place of its tier's; null where the tier's will do.</summary>
    public CacheSettings? Cache { get; init; }

    /// <summary>A store of sessions in place of its tier's, or where its tier has none; null where the tier's will do.</summary>
    public StoreNodes? Session { get; init; }

    /// <summary>A queue in place of its tier's, or where its tier has none; null where the tier's will do.</summary>
    public QueueSettings? Queue { get; init; }

    /// <summary>The client's DynamoDB tables; none unless it states some.</summary>
    public ImmutableArray<TableSettings> Documents { get; init; } = [];

    /// <summary>The client's events; null when it states none.</summary>
    public EventSettings? Events { get; init; }

    /// <summary>The client's data lake; null when it asks for none.</summary>
    public LakeChoice? Lake { get; init; }

    /// <summary>The client's edge cache; null when it asks for none.</summary>
    public EdgeChoice? Edge { get; init; }

    /// <summary>What the client may cost in a month, in USD: takes the place of its tier's ceiling, for a client that adds to its tier; null where the ceiling holds.</summary>
    public int? MonthlyBudgetUsd { get; init; }

    internal static ClientSettings Read(MappingReader reader, StackFacts stack)
    {
        var settings = new ClientSettings
        {
            Name = reader.Required(Stated.Name),
            Tier = TierChoice.Read(reader, stack.Tiers),
            Applications = reader.Table(Stated.Applications),
            RecoveryApplications = reader.Table(Stated.RecoveryApplications, required: false),
            PrimaryInRecovery = reader.Optional(Stated.PrimaryIn) ?? false,
            RestoreFrom = reader.OptionalSection(Stated.RestoreFrom, RestoreSettings.Read),
            Owner = reader.Optional(StackSettings.OwnerSetting) ?? stack.Owner,
            DataClassification = reader.Optional(StackSettings.DataClassificationSetting) ?? stack.DataClassification,
            Buckets = ClientBuckets.Read(reader, out var owners),
            BucketOwners = owners,
            ServiceAccounts = reader.Table(Stated.ServiceAccounts, required: false),
            Cache = reader.OptionalSection(StoreSettings.CacheSection, CacheSettings.Read),
            Session = reader.OptionalSection(StoreSettings.SessionSection, StoreNodes.Read),
            Queue = reader.OptionalSection(StoreSettings.QueueSection, QueueSettings.Read),
            Documents = TableSettings.ReadAll(reader),
            Events = reader.OptionalSection(Stated.Events, EventSettings.Read),
            Lake = reader.OptionalSection(Stated.Lake, LakeChoice.Read),
            Edge = reader.OptionalSection(Stated.Edge, EdgeChoice.Read),
            MonthlyBudgetUsd = reader.Optional(StackSettings.MonthlyBudgetSetting),
        };
        if (reader.Has(Stated.Name) && !stack.ClientNames.Add(settings.Name))
        {
            reader.Refuse(Stated.Name, $"a second '{settings.Name}'", "every client has a name of its own", "rename or remove one");
        }

        if (reader.Has(Stated.Name) && settings.Name == PlatformSettings.Name)
        {
            reader.Refuse(Stated.Name, $"'{settings.Name}' is what all clients share", "any other name is allowed", "rename the client");
        }

        if (reader.Has(Stated.Name) && StoreSettings.IsTaken(settings.Name))
        {
            reader.Refuse(Stated.Name, $"'{settings.Name}' ends like the store of another client", "names that do not end in -session or -queue are allowed", "rename the client");
        }

        return settings;
    }
}

/// <summary>What reading a client needs to know of its stack.</summary>
internal sealed record StackFacts(string Owner, string DataClassification, TierFiles Tiers)
{
    /// <summary>The names that are taken.</summary>
    public HashSet<string> ClientNames { get; } = new(StringComparer.Ordinal);
}
