using System.Text.Json;

namespace DataTier.Settings.Tests.Constraints;

/// <summary>What the expected plans of the shipped stacks show about a type of resources.</summary>
internal static class ExpectedPlanFacts
{
    private static readonly List<JsonElement> Resources =
    [
        .. new[] { "production", "staging" }.SelectMany(stack =>
            JsonDocument.Parse(Shipped.Text($"tests/expected/{stack}.plan.json")).RootElement.GetProperty("resources").EnumerateArray()),
    ];

    /// <summary>The inputs of every resource of a type, like <c>rds/instance</c>.</summary>
    public static List<JsonElement> Of(string type)
    {
        var token = (type.Contains(':', StringComparison.Ordinal) ? type : $"aws:{type}") is var full && full.Count(letter => letter == ':') > 1 ? full : full + ":";
        return [.. Resources.Where(one => one.GetProperty("type").GetString()!.StartsWith(token, StringComparison.Ordinal)).Select(one => one.GetProperty("inputs"))];
    }

    /// <summary>The resources that do not hold a fact like <c>= true unless x</c>, <c>absent</c>, <c>has x</c>, <c>lacks x</c>, <c>with x</c> or <c>without x</c>.</summary>
    public static IEnumerable<string> Contradicting(string type, string property, string fact)
    {
        var (said, exception) = fact.Split(" unless ") is [var first, var second] ? (first, second) : (fact, null);
        var resources = Of(type).Where(one => exception is null || !one.TryGetProperty(exception, out _)).ToList();
        if (resources.Count == 0)
        {
            return [$"no {type}"];
        }

        var words = said.Split(' ', 2);
        var stated = resources.Where(one => one.TryGetProperty(property, out _)).ToList();
        if (words[0] is "=" or "has" && stated.Count == 0)
        {
            return [$"no {type} states {property}"];
        }

        return stated.Where(one => !Holds(one, Compact(one.GetProperty(property)), words)).Select(one => one.GetProperty(property).GetRawText());
    }

    private static bool Holds(JsonElement inputs, string value, string[] fact) => fact[0] switch
    {
        "=" => fact[1].Split(" or ").Contains(value),
        "absent" => false,
        "has" => value.Contains(fact[1], StringComparison.Ordinal),
        "lacks" => !value.Contains(fact[1], StringComparison.Ordinal),
        "with" => inputs.TryGetProperty(fact[1], out _),
        "without" => !inputs.TryGetProperty(fact[1], out _),
        _ => throw new ArgumentException($"'{fact[0]}' is no fact", nameof(fact)),
    };

    private static string Compact(JsonElement value) => JsonSerializer.Serialize(value, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
