using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DataTier.Planning.Plans;

/// <summary>Reads values and properties from the JSON of a plan.</summary>
/// <remarks>What belongs to an object or list is gathered on a stack and copied once, when its number is known.</remarks>
internal sealed class PlannedValueReader
{
    private readonly List<KeyValuePair<string, PlannedValue>> _entries = [];
    private readonly List<PlannedValue> _items = [];
    private readonly List<string> _texts = [];

    /// <summary>Reads an object as properties.</summary>
    public PlannedProperties Properties(ref PlanCursor json)
    {
        var start = _entries.Count;
        json.EnterObject();
        while (json.NextField(out var name))
        {
            _entries.Add(new(name, Value(ref json)));
        }

        try
        {
            return PlannedProperties.Owning(Taken(_entries, start));
        }
        catch (ArgumentException) // a name that comes twice
        {
            throw json.HasTwice();
        }
    }

    /// <summary>Reads a value.</summary>
    public PlannedValue Value(ref PlanCursor json) => json.Token switch
    {
        JsonTokenType.True => PlannedValue.Of(true),
        JsonTokenType.False => PlannedValue.Of(false),
        JsonTokenType.Number => Number(ref json),
        JsonTokenType.String => Text(json.TextValue()),
        JsonTokenType.StartArray => Items(ref json),
        JsonTokenType.StartObject => PlannedValue.Of(Properties(ref json)),
        _ => PlannedValue.Absent,
    };

    /// <summary>Reads a list of texts.</summary>
    public ImmutableArray<string> Texts(ref PlanCursor json)
    {
        json.EnterList();
        while (json.NextItem())
        {
            _texts.Add(json.SharedText());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(Taken(_texts, 0));
    }

    private PlannedValue Items(ref PlanCursor json)
    {
        var start = _items.Count;
        json.EnterList();
        while (json.NextItem())
        {
            _items.Add(Value(ref json));
        }

        return PlannedValue.Of(ImmutableCollectionsMarshal.AsImmutableArray(Taken(_items, start)));
    }

    private static PlannedValue Text(PlannedValue.Known known)
    {
        var text = (string)known.Value;
        return text switch
        {
            PlanJson.SecretMark => PlannedValue.Secret,
            PlanJson.UnknownMark => PlannedValue.Unknown,
            _ => PlanJson.ReadsLikeMark(text) ? PlannedValue.Of(text[1..]) : known,
        };
    }

    private static PlannedValue Number(ref PlanCursor json)
    {
        var digits = json.Digits();
        if (!digits.ContainsAny((byte)'E', (byte)'e') && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return PlannedValue.Of(number);
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide) && double.IsFinite(wide)
            ? PlannedValue.Of(wide)
            : throw json.Refused("a finite number");
    }

    // What lies above a height of a stack.
    private static T[] Taken<T>(List<T> stack, int start)
    {
        var taken = CollectionsMarshal.AsSpan(stack)[start..].ToArray();
        stack.RemoveRange(start, taken.Length);
        return taken;
    }
}
