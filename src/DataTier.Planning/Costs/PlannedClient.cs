using System.Text.Json;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs;

/// <summary>What the plan's configuration says about a client: its tier, and its budget in US dollars a month where it has one.</summary>
public sealed record PlannedClient(string Name, string Tier, decimal? BudgetUsd)
{
    private const string Clients = "datatier:clients";
    private const string StackBudget = "datatier:monthlyBudget";

    /// <summary>The clients by name; empty where the plan is of another program.</summary>
    /// <exception cref="PlanFormatException">The configuration is no list of clients.</exception>
    public static IReadOnlyDictionary<string, PlannedClient> Of(Plan plan)
    {
        var clients = new Dictionary<string, PlannedClient>(StringComparer.Ordinal);
        if (plan.Config[Clients] is not PlannedValue.Known { Value: string json })
        {
            return clients;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var client in document.RootElement.EnumerateArray())
            {
                var name = Text(client, "name");
                decimal? budget = client.TryGetProperty("monthlyBudget", out var stated) ? Money.Usd(stated.GetString() ?? "") : null;
                clients[name] = new PlannedClient(name, Text(client, "tier"), budget);
            }

            return clients;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new PlanFormatException($"plan.config.{Clients}: no list of clients with name and tier; save the plan again", fault);
        }
    }

    /// <summary>What the whole stack may cost, in US dollars a month; null where it states nothing.</summary>
    public static decimal? BudgetOfStack(Plan plan) =>
        plan.Config[StackBudget] is PlannedValue.Known { Value: string text } ? Money.Usd(text) : null;

    private static string Text(JsonElement client, string name) => client.GetProperty(name).GetString() ?? "";
}
