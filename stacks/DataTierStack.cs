using System.Collections.Immutable;
using DataTier.Components;
using DataTier.Components.Platforms;
using DataTier.Settings;
using Pulumi;
using Pulumi.Utilities;

namespace DataTier.Stacks;

/// <summary>The data tier of one environment: for each client what its tier is built from.</summary>
public sealed class DataTierStack : Stack
{
    // Clients that are made before the first of them is registered. All at once, the arguments of all of them would wait in memory
    // for their turn, which at a thousand clients is most of what the program holds, and a third of its time.
    private const int ClientsAhead = 2;

    /// <summary>Builds what the clients share, then the clients in the order of the stack's file.</summary>
    public DataTierStack()
    {
        var settings = StackConfiguration.Read();
        var passwords = new Pulumi.Random.Provider("passwords");
        var platform = BuildPlatform(settings);
        Clients = Output.Create(BuildClientsAsync(settings, platform, passwords));
        Shared = Output.Create(platform.Connections);
    }

    /// <summary>How to reach each client's data: by client, then by what is reached.</summary>
    [Output("clients")]
    public Output<ImmutableDictionary<string, ImmutableDictionary<string, object>>> Clients { get; }

    /// <summary>What the cluster's programs are configured with.</summary>
    [Output("platform")]
    public Output<ImmutableDictionary<string, object>> Shared { get; }

    private static async Task<ImmutableDictionary<string, ImmutableDictionary<string, object>>> BuildClientsAsync(
        ProjectSettings settings, Platform platform, ProviderResource passwords)
    {
        var connections = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, object>>();
        var ahead = new Queue<ClientTier>(ClientsAhead);
        foreach (var client in settings.Stack.Clients)
        {
            if (ahead.Count == ClientsAhead)
            {
                await OutputUtilities.GetValueAsync(ahead.Dequeue().Urn).ConfigureAwait(false);
            }

            var made = Build(client, settings, platform, passwords);
            connections.Add(client.Name, ClientConnections.Of(made));
            ahead.Enqueue(made);
        }

        return connections.ToImmutable();
    }

    private static Platform BuildPlatform(ProjectSettings settings) => new(
        PlatformSettings.Name,
        new PlatformArgs
        {
            Scope = ScopeOf(PlatformSettings.Name, settings.Stack),
            Platform = settings.Stack.Platform,
            Tier = settings.PlatformTier,
            Network = settings.Stack.Network,
            Volumes = settings.Tiers.ToImmutableSortedDictionary(tier => tier.Key, tier => tier.Value.Volumes, StringComparer.Ordinal),
            HasRecoveryBuckets = settings.Tiers.Values.Any(tier => tier.CopiesBuckets),
            MonthlyBudgetUsd = settings.Stack.MonthlyBudgetUsd,
            HasVaults = settings.Tiers.Values.Any(tier => tier.Vault.Exists),
            HasRecoverySites = settings.Tiers.Values.Any(tier => tier.NeedsRecoverySite),
        },
        new ComponentResourceOptions { Provider = ClientProvider.MakeShared(PlatformSettings.Name, settings.Stack) });

    private static ClientTier Build(ClientSettings client, ProjectSettings settings, Platform platform, ProviderResource passwords) => new(
        client.Name,
        new ClientTierArgs
        {
            Scope = ScopeOf(client.Name, settings.Stack),
            Client = client,
            Tier = settings.TierOf(client),
            Network = settings.Stack.Network,
            Recovery = RecoveryOf(client, settings),
            AccessLogs = platform.AccessLogs,
            Alerts = platform.Alerts,
            Cluster = settings.Stack.Platform.Cluster,
            BreakGlassRole = settings.Stack.Platform.BreakGlassRole,
        },
        new ComponentResourceOptions { Providers = { ClientProvider.Make(client.Name, settings.Stack, client), passwords } });

    private static RecoverySite? RecoveryOf(ClientSettings client, ProjectSettings settings) => settings.TierOf(client).NeedsRecoverySite
        ? new RecoverySite
        {
            Network = settings.Stack.RecoveryNetwork,
            Provider = ClientProvider.MakeRecovery(client.Name, settings.Stack, client),
        }
        : null;

    private static ClientScope ScopeOf(string name, StackSettings stack) => new()
    {
        Client = name,
        Environment = stack.Environment,
        Account = stack.Account,
        Region = stack.Region,
        RecoveryRegion = stack.RecoveryRegion,
        StackDomain = stack.Domain,
    };
}
