using System.Text.Json;
using System.Text.Json.Nodes;
using DataTier.Engine;
using DataTier.Planning.Plans;

namespace DataTier.Cli;

/// <summary>A what-if: clients on other tiers than their stack's file says.</summary>
internal sealed class TierChange
{
    private const string Clients = "datatier:clients";

    private readonly Dictionary<string, string> _tiers;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private TierChange(Dictionary<string, string> tiers) => _tiers = tiers;

    /// <summary>Reads <c>client=tier</c> arguments; null where there are none.</summary>
    public static TierChange? Of(string[] arguments)
    {
        var tiers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (argument.Split('=') is not [{ Length: > 0 } client, { Length: > 0 } tier])
            {
                throw new PreviewException($"--tier {argument}: a client and a tier are expected; write --tier client=tier");
            }

            tiers[client] = tier;
        }

        return tiers.Count == 0 ? null : new TierChange(tiers);
    }

    /// <summary>Changes the list of clients among the values of the configuration.</summary>
    public string Apply(string key, string value)
    {
        if (key != Clients || Parsed(value) is not JsonArray clients)
        {
            return value;
        }

        foreach (var client in clients.OfType<JsonObject>())
        {
            if (client["name"]?.GetValue<string>() is { } name)
            {
                _known.Add(name);
                if (_tiers.TryGetValue(name, out var tier))
                {
                    client["tier"] = tier;
                }
            }
        }

        return clients.ToJsonString();
    }

    /// <summary>Refuses clients that the plan does not have.</summary>
    public void Check(Plan plan)
    {
        foreach (var client in _tiers.Keys)
        {
            if (!_known.Contains(client))
            {
                throw new PreviewException($"--tier {client}={_tiers[client]}: the stack {plan.Stack} has no client '{client}'; there are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
            }
        }
    }

    private static JsonNode? Parsed(string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            // The settings say what is wrong with it.
            return null;
        }
    }
}
