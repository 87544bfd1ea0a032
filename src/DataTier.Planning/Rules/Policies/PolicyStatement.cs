using System.Collections.Immutable;
using System.Text.Json;

namespace DataTier.Planning.Rules.Policies;

/// <summary>A condition of a statement: an operator, a key, and the values that it takes.</summary>
internal sealed record PolicyCondition(string Operator, string Key, ImmutableArray<string> Values);

/// <summary>One statement of a policy; what is written as a single text is a list of one.</summary>
internal sealed record PolicyStatement
{
    /// <summary>Whether it allows; else it denies.</summary>
    public bool Allows { get; private init; }

    /// <summary>Who: <c>*</c>, ARNs, accounts and services.</summary>
    public ImmutableArray<string> Principals { get; private init; } = [];

    /// <summary>What.</summary>
    public ImmutableArray<string> Actions { get; private init; } = [];

    /// <summary>On what.</summary>
    public ImmutableArray<string> Resources { get; private init; } = [];

    /// <summary>On which conditions; all have to hold.</summary>
    public ImmutableArray<PolicyCondition> Conditions { get; private init; } = [];

    /// <summary>Whether anybody in the world is meant.</summary>
    public bool IsForEverybody => Principals.Contains("*");

    /// <summary>Whether a condition limits it to values that are written out.</summary>
    public bool IsLimited => Conditions.Any(condition =>
        !condition.Operator.Contains("Not", StringComparison.Ordinal)
        && !condition.Operator.StartsWith("Null", StringComparison.Ordinal)
        && condition.Values.All(value => value.Trim('*', '?').Length > 0));

    /// <summary>Whether it names an action, by itself or by a pattern.</summary>
    public bool Names(string action) => Actions.Any(pattern => Pattern.Matches(pattern, action));

    /// <summary>Whether it refuses everybody who comes without TLS.</summary>
    public bool RefusesPlainText => !Allows && IsForEverybody && Conditions is [{ Operator: "Bool", Key: "aws:SecureTransport", Values: ["false"] }];

    /// <summary>The statements of a policy.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static ImmutableArray<PolicyStatement> ReadAll(string policy)
    {
        using var document = JsonDocument.Parse(policy);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("Statement", out var statements))
        {
            return [];
        }

        return statements.ValueKind == JsonValueKind.Array ? [.. statements.EnumerateArray().Select(Read)] : [Read(statements)];
    }

    private static PolicyStatement Read(JsonElement json) => new()
    {
        Allows = json.TryGetProperty("Effect", out var effect) && effect.ValueEquals("Allow"),
        Principals = json.TryGetProperty("Principal", out var principal) ? PrincipalsIn(principal) : [],
        Actions = TextsIn(json, "Action"),
        Resources = TextsIn(json, "Resource"),
        Conditions = json.TryGetProperty("Condition", out var conditions)
            ? [.. conditions.EnumerateObject().SelectMany(ofOperator => ofOperator.Value.EnumerateObject().Select(key => new PolicyCondition(ofOperator.Name, key.Name, Texts(key.Value))))]
            : [],
    };

    private static ImmutableArray<string> PrincipalsIn(JsonElement principal) => principal.ValueKind == JsonValueKind.Object
        ? [.. principal.EnumerateObject().SelectMany(kind => Texts(kind.Value))]
        : Texts(principal);

    private static ImmutableArray<string> TextsIn(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? Texts(value) : [];

    private static ImmutableArray<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.ToString())],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        _ => [value.ToString()],
    };
}
