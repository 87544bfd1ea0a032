using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Cache;

/// <summary>What a client keeps in memory, behind its doors.</summary>
internal static class ClientStores
{
    /// <summary>Makes the stores and one door for each port in use.</summary>
    public static ValkeyStores Make(string client, ClientTierArgs args, Input<string> kmsKeyArn, ComponentResourceOptions child)
    {
        var settings = StoreSettings.Of(args.Client, args.Tier);
        var anyNodes = settings.Cache.Nodes is not null || settings.Session is not null || settings.Queue is not null;
        return new ValkeyStores(client, new ValkeyStoresArgs
        {
            Scope = args.Scope,
            SubnetIds = args.Network.SubnetIds(),
            NodesGroupId = anyNodes ? Door($"{client}-valkey", "Valkey", NodeStore.Port, args, child) : null,
            ServerlessGroupId = settings.Cache.Serverless is null ? null : Door($"{client}-serverless", "serverless cache", ServerlessStore.Port, args, child),
            KmsKeyArn = kmsKeyArn,
            EventTopicArn = args.Alerts.OfCaches,
            Settings = settings,
            Protection = args.Tier.Protection,
        }, child);
    }

    /// <summary>Adds how to reach the stores; what a client does not have is left out.</summary>
    public static void AddTo(ImmutableDictionary<string, object>.Builder connections, ValkeyStores stores)
    {
        connections.Add("cacheUser", stores.User);
        connections.Add("cacheConnectPolicyArn", stores.ConnectPolicyArn);
        Add(connections, "cache", stores.Cache);
        Add(connections, "session", stores.Session);
        Add(connections, "queue", stores.Queue);
        if (stores.Queue is not null)
        {
            connections.Add("queueNames", ValkeyStores.QueueNames);
        }
    }

    private static void Add(ImmutableDictionary<string, object>.Builder connections, string name, StoreEndpoint? store)
    {
        if (store is not null)
        {
            connections.Add($"{name}Address", store.Address);
            connections.Add($"{name}Port", store.Port);
        }
    }

    private static Input<string> Door(string name, string protects, int port, ClientTierArgs args, ComponentResourceOptions options) =>
        new SecurityBoundary(name, new SecurityBoundaryArgs
        {
            Scope = args.Scope,
            Protects = protects,
            VpcId = args.Network.VpcId,
            Port = port,
            Applications = args.Client.Applications,
        }, options).SecurityGroupId;
}
