using System.Collections.Immutable;
using DataTier.Components.Buckets;
using DataTier.Components.Watching;
using DataTier.Settings;

namespace DataTier.Components.Tests;

/// <summary>The shipped tiers, and a client to build them for.</summary>
internal static class Given
{
    public const string KeyArn = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-aaaabbbbcccc";

    public const string RecoveryKeyArn = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-0000-4000-8000-ddddeeeeffff";

    public static ClientScope Scope => ScopeOf("northwind");

    public static NetworkSettings Network { get; } = new()
    {
        VpcId = "vpc-0a4c1f9e2b7d63850",
        Subnets = ImmutableSortedDictionary.Create<string, string>()
            .Add("eu-west-1a", "subnet-0000000a").Add("eu-west-1b", "subnet-0000000b").Add("eu-west-1c", "subnet-0000000c"),
        EndpointsGroupId = "sg-0000000e",
    };

    public static NetworkSettings RecoveryNetwork { get; } = new()
    {
        VpcId = "vpc-0d41b7c83e95f2a60",
        Subnets = ImmutableSortedDictionary.Create<string, string>()
            .Add("eu-central-1a", "subnet-0000001a").Add("eu-central-1b", "subnet-0000001b").Add("eu-central-1c", "subnet-0000001c"),
        EndpointsGroupId = "sg-0000001e",
    };

    public static ImmutableSortedDictionary<string, string> Applications { get; } = ImmutableSortedDictionary.Create<string, string>()
        .Add("web", "sg-00000001").Add("worker", "sg-00000002");

    public static ImmutableArray<TopicSettings> Topics { get; } =
    [
        new TopicSettings { Name = "policy-events", Partitions = 12, RetentionDays = 7 },
        new TopicSettings { Name = "claims-events", Partitions = 6, RetentionDays = 90 },
    ];

    /// <summary>More events than a queue carries.</summary>
    public static EventSettings Events { get; } = new() { PerSecond = EventSettings.MostByQueue + 1, KafkaByChoice = false, Topics = Topics };

    public static StackSettings Stack { get; } = new()
    {
        Environment = "production",
        Account = "111122223333",
        Region = "eu-west-1",
        RecoveryRegion = "eu-central-1",
        Owner = "data-platform@example.com",
        CostCentre = "CC-4100",
        DataClassification = "confidential",
        Domain = "data.example.com",
        Network = Network,
        RecoveryNetwork = RecoveryNetwork,
        Clients = [],
        Platform = new PlatformSettings { Tier = "premium" },
    };

    public static ClusterSettings Cluster { get; } = new()
    {
        Name = "production",
        Endpoint = "https://0123ABCD.gr7.eu-west-1.eks.amazonaws.com",
        CertificateAuthority = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t",
        ObservabilityNamespace = "observability",
        SecurityGroup = "sg-00000007",
        AddOns = new AddOnVersions { EbsCsiDriver = "v1.64.0-eksbuild.1", EfsCsiDriver = "v3.4.1-eksbuild.1", PodIdentityAgent = "v1.3.10-eksbuild.2", SnapshotController = "v8.6.0-eksbuild.1" },
        Folders = ImmutableSortedDictionary.Create<string, int>().Add("content", 1000),
    };

    public static AccessLogs AccessLogs { get; } = new() { Here = "production-platform-logs-111122223333", InRecovery = "production-platform-logs-copy-111122223333" };

    public static Alerts Alerts { get; } = new() { Here = "arn:aws:sns:eu-west-1:111122223333:production-platform-alerts", InRecovery = "arn:aws:sns:eu-central-1:111122223333:production-platform-alerts" };

    public static BucketSite Site => new() { Scope = Scope, KmsKeyArn = KeyArn, AccessLogBucket = AccessLogs.Here };

    public static BucketSite RecoverySite => new() { Scope = Scope.InRecovery, KmsKeyArn = RecoveryKeyArn, AccessLogBucket = AccessLogs.InRecovery ?? "none" };

    /// <summary>The repository's folder: the nearest above the tests that holds a project.</summary>
    public static string ProjectFolder { get; } = FindFolder();

    public static ClientScope ScopeOf(string client) => new()
    {
        Client = client,
        Environment = Stack.Environment,
        Account = Stack.Account,
        Region = Stack.Region,
        RecoveryRegion = Stack.RecoveryRegion,
        StackDomain = Stack.Domain,
    };

    /// <summary>The place in the recovery region that a tier needs.</summary>
    public static RecoverySite? Recovery(string client, string tier, Pulumi.Resource? parent) => !Tier(tier).NeedsRecoverySite ? null : new RecoverySite
    {
        Network = RecoveryNetwork,
        Provider = ClientProvider.MakeRecovery(client, Stack, Client(client, tier), new Pulumi.CustomResourceOptions { Parent = parent }),
    };

    public static ClientSettings Client(string name, string tier) => new()
    {
        Name = name,
        Tier = tier,
        Applications = Applications,
        Owner = Stack.Owner,
        DataClassification = "restricted",
    };

    public static Tier Tier(string name) =>
        DataTier.Settings.Tier.Parse(name, File.ReadAllText(Path.Combine(ProjectFolder, DataTier.Settings.Tier.FileOf(name))));

    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pulumi.yaml")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Pulumi.yaml above the tests");
        }

        return folder;
    }
}
