using System.Text.Json;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs;

/// <summary>Which tier a client has: the plan's configuration tells.</summary>
internal static class PlanTiers
{
    private const string Key = "datatier:clients";

    /// <summary>Tiers by client; empty where the plan is of another program.</summary>
    /// <exception cref="PlanFormatException">The configuration is no list of clients.</exception>
    public static Dictionary<string, string> Of(Plan plan)
    {
        var tiers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (plan.Config[Key] is not PlannedValue.Known { Value: string json })
        {
            return tiers;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var client in document.RootElement.EnumerateArray())
            {
                tiers[Text(client, "name")] = Text(client, "tier");
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new PlanFormatException($"plan.config.{Key}: no list of clients with name and tier; save the plan again", fault);
        }

        return tiers;
    }

    private static string Text(JsonElement client, string name) => client.GetProperty(name).GetString() ?? "";
}
