using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Changes;

/// <summary>Reads what is known about a type from the data that comes with the tool.</summary>
internal static class KnowledgeReader
{
    public static TypeKnowledge Read(string type, JsonElement json) => new()
    {
        Type = type,
        Stateful = json.GetProperty("stateful").GetBoolean(),
        Holds = Required(json, "holds"),
        Guards = DangerKinds.Of(Text(json, "guards")),
        NameProperty = Text(json, "nameProperty"),
        ReplaceOrder = Order(Required(json, "replaceOrder")),
        ReplaceOrderNote = Text(json, "replaceOrderNote"),
        Destroys = Text(json, "destroys"),
        Survives = Text(json, "survives"),
        RefusedWhen = Text(json, "refusedWhen"),
        DeletionReads = Texts(json, "deletionReads"),
        Default = ChangeEffects.Of(Required(json, "default")),
        DefaultConfidence = Required(json, "defaultConfidence"),
        Inputs = ImmutableHashSet.CreateRange(StringComparer.Ordinal, Texts(json, "inputs")),
        Properties = Properties(json.GetProperty("properties")),
        Conditionals = Items(json, "conditional", Conditional),
        Reductions = Items(json, "reductions", Reduction),
        Dependencies = Items(json, "dependencies", item => (Required(item, "property"), Required(item, "note"))),
    };

    private static ImmutableDictionary<string, PropertyKnowledge> Properties(JsonElement json)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, PropertyKnowledge>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            properties.Add(property.Name, new PropertyKnowledge
            {
                Path = property.Name,
                Effect = ChangeEffects.Of(Required(property.Value, "effect")),
                When = Text(property.Value, "when"),
                Note = Text(property.Value, "note"),
                Timing = Text(property.Value, "timing"),
                AwsInPlace = Text(property.Value, "aws") == "in-place",
                Confidence = Required(property.Value, "confidence"),
                Sources = Texts(property.Value, "source"),
            });
        }

        return properties.ToImmutable();
    }

    private static ConditionalEffect Conditional(JsonElement json) => new()
    {
        Property = Required(json, "property"),
        Change = Required(json, "change"),
        Effect = ChangeEffects.Of(Required(json, "effect")),
        If = Required(json, "if"),
        From = Value(json, "from"),
        To = Value(json, "to"),
        FromOrTo = Value(json, "fromOrTo"),
        Where = Items(json, "where", item => new WhereClause(Required(item, "property"), Required(item, "op"), Value(item, "value") ?? PlannedValue.Absent)),
        Except = Texts(json, "except"),
        ProviderBefore = Text(json, "providerBefore"),
        AtRuntime = json.TryGetProperty("atRuntime", out var flag) && flag.GetBoolean(),
    };

    private static ReductionKnowledge Reduction(JsonElement json) => new()
    {
        Property = Required(json, "property"),
        Direction = Required(json, "direction"),
        Harm = Required(json, "harm"),
        Loses = DangerKinds.Of(Text(json, "loses")),
        Detail = Text(json, "detail"),
        Unset = Value(json, "unset") ?? PlannedValue.Absent,
        ZeroIsForever = json.TryGetProperty("zeroIsForever", out var flag) && flag.GetBoolean(),
    };

    private static ReplaceOrder Order(string word) => word switch
    {
        "create-first" => ReplaceOrder.CreateFirst,
        "delete-first" => ReplaceOrder.DeleteFirst,
        "delete-first-when-named" => ReplaceOrder.DeleteFirstWhenNamed,
        "create-refused-when-named" => ReplaceOrder.CreateRefusedWhenNamed,
        "create-refused" => ReplaceOrder.CreateRefused,
        "create-first-then-delete-undoes-it" => ReplaceOrder.DeleteUndoesCreate,
        _ => throw new InvalidOperationException($"changes.json: '{word}' is no order of a replacement"),
    };

    private static PlannedValue? Value(JsonElement json, string name) => !json.TryGetProperty(name, out var value)
        ? null
        : value.ValueKind switch
        {
            JsonValueKind.True => PlannedValue.Of(true),
            JsonValueKind.False => PlannedValue.Of(false),
            JsonValueKind.Number => PlannedValue.Of(value.GetDecimal()),
            _ => PlannedValue.Of(value.GetString() ?? ""),
        };

    private static ImmutableArray<T> Items<T>(JsonElement json, string name, Func<JsonElement, T> read)
    {
        if (!json.TryGetProperty(name, out var list))
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            items.Add(read(item));
        }

        return items.MoveToImmutable();
    }

    private static ImmutableArray<string> Texts(JsonElement json, string name) => Items(json, name, static item => item.GetString() ?? "");

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Required(JsonElement json, string name) =>
        Text(json, name) ?? throw new InvalidOperationException($"changes.json: {name} is missing");
}
