using System.Collections.Immutable;
using DataTier.Components;
using DataTier.Components.Platforms;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Stacks;

/// <summary>The data tier of one environment: for each client what its tier is built from.</summary>
public sealed class DataTierStack : Stack
{
    /// <summary>Builds what the clients share, then the clients in the order of the stack's file.</summary>
    public DataTierStack()
    {
        var settings = StackConfiguration.Read();
        var passwords = new Pulumi.Random.Provider("passwords");
        var platform = BuildPlatform(settings);
        var clients = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, object>>();
        foreach (var client in settings.Stack.Clients)
        {
            clients.Add(client.Name, ClientConnections.Of(Build(client, settings, platform, passwords)));
        }

        Clients = Output.Create(clients.ToImmutable());
        Shared = Output.Create(platform.Connections);
    }

    /// <summary>How to reach each client's data: by client, then by what is reached.</summary>
    [Output("clients")]
    public Output<ImmutableDictionary<string, ImmutableDictionary<string, object>>> Clients { get; }

    /// <summary>What the cluster's programs are configured with.</summary>
    [Output("platform")]
    public Output<ImmutableDictionary<string, object>> Shared { get; }

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
