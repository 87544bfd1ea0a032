using System.Globalization;
using System.Text.Json.Nodes;

namespace DataTier.Cli;

/// <summary>A what-if: a stack with one client of each tier and nothing that clients add, so that each costs what its tier costs.</summary>
internal sealed class BareClients(IReadOnlyList<string> tiers)
{
    private const string Clients = "datatier:clients";

    /// <summary>Puts the clients in the place of the stack's own among the values of its configuration.</summary>
    public string Apply(string key, string value)
    {
        if (key != Clients)
        {
            return value;
        }

        var applications = JsonNode.Parse(value)?[0]?["applications"];
        return new JsonArray([.. tiers.Select((tier, index) => new JsonObject { ["name"] = NameOf(index), ["tier"] = tier, ["applications"] = applications?.DeepClone() })]).ToJsonString();
    }

    /// <summary>The name of the client of a tier: a tier's own name may be too long for one.</summary>
    public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"tier-{index + 1}");
}
