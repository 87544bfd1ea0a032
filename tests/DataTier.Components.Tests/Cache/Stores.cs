using DataTier.Components.Cache;
using DataTier.Settings;

namespace DataTier.Components.Tests.Cache;

/// <summary>The stores of a client, built from a shipped tier and whatever a test changes.</summary>
internal static class Stores
{
    public const string Group = "aws:elasticache/replicationGroup:ReplicationGroup";

    public static StoreSettings Of(string tier)
    {
        var shipped = Given.Tier(tier);
        return new StoreSettings { Cache = shipped.Cache, Session = shipped.Session, Queue = shipped.Queue };
    }

    /// <summary>The cache alone, with other nodes.</summary>
    public static StoreSettings Nodes(string tier, Func<CacheNodeSettings, CacheNodeSettings> change) =>
        Of(tier) is { Cache: { Nodes: { } nodes } cache } ? new StoreSettings { Cache = cache with { Nodes = change(nodes) } } : throw new ArgumentException($"{tier} has no nodes", nameof(tier));

    public static Task<Cloud> BuildAsync(string tier, ProtectionSettings? protection = null) => BuildAsync(Of(tier), protection ?? Given.Tier(tier).Protection);

    /// <summary>The stores of a tier, which tell a topic what happens to them.</summary>
    public static Task<Cloud> BuildAsync(string tier, string topic) => CloudMock.BuildAsync(options => _ = Make(Of(tier), options, topic: topic));

    public static Task<Cloud> BuildAsync(StoreSettings settings, ProtectionSettings? protection = null) =>
        CloudMock.BuildAsync(options => _ = Make(settings, options, protection));

    public static ValkeyStores Make(StoreSettings settings, Pulumi.ComponentResourceOptions options, ProtectionSettings? protection = null, string? topic = null) => new(
        "northwind",
        new ValkeyStoresArgs
        {
            Scope = Given.Scope,
            SubnetIds = new[] { "subnet-0000000a", "subnet-0000000b" },
            NodesGroupId = "sg-00000009",
            ServerlessGroupId = "sg-0000000f",
            KmsKeyArn = Given.KeyArn,
            EventTopicArn = topic is null ? null : (Pulumi.Input<string>)topic,
            Settings = settings,
            Protection = protection ?? Given.Tier("basic").Protection,
        },
        options);
}
