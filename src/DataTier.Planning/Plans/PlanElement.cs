using System.Collections.Immutable;
using System.Text.Json;

namespace DataTier.Planning.Plans;

/// <summary>A piece of a plan's JSON that knows where it stands, so that a message can say so.</summary>
internal sealed class PlanElement(JsonElement json, PlanElement? parent, string name)
{
    /// <summary>The name of the field, or <c>[index]</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Where it stands, e.g. <c>plan.resources[3].urn</c>.</summary>
    public string Path => parent is null ? Name : Name.StartsWith('[') ? parent.Path + Name : $"{parent.Path}.{Name}";

    public JsonValueKind Kind => json.ValueKind;

    public string RawText() => json.GetRawText();

    public string Text() => Kind == JsonValueKind.String ? json.GetString() ?? "" : throw Refused("a text");

    public bool Flag() => Kind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw Refused("true or false");

    public ImmutableArray<string> Texts() => Items(static item => item.Text());

    public ImmutableArray<T> Items<T>(Func<PlanElement, T> read)
    {
        if (Kind != JsonValueKind.Array)
        {
            throw Refused("a list");
        }

        var items = ImmutableArray.CreateBuilder<T>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray())
        {
            items.Add(read(new PlanElement(item, this, $"[{items.Count}]")));
        }

        return items.MoveToImmutable();
    }

    /// <summary>The fields of an object that must have the required ones.</summary>
    public IEnumerable<PlanElement> Fields(string[] required)
    {
        if (Kind != JsonValueKind.Object)
        {
            throw Refused("an object");
        }

        foreach (var name in required)
        {
            if (!json.TryGetProperty(name, out _))
            {
                throw new PlanFormatException($"{Path}.{name}: missing; every plan states it; save the plan again");
            }
        }

        foreach (var field in json.EnumerateObject())
        {
            yield return new PlanElement(field.Value, this, field.Name);
        }
    }

    public PlanFormatException Refused(string allowed) => new($"{Path}: found {Found()}; {allowed} is allowed; save the plan again");

    public PlanFormatException Surplus() => new($"{Path}: a plan has no such field; save the plan again with this tool");

    private string Found() => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => RawText(),
    };
}
