using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DataTier.Planning.Plans;

/// <summary>Goes through the JSON of a plan, and knows where it stands, so that a message can say so.</summary>
internal ref struct PlanCursor
{
    // Programs may nest deeper than the reader's own limit.
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 100_000 };

    private readonly List<Step> _steps = [];
    private readonly RepeatedTexts _names = new();
    private readonly RepeatedTexts _texts = new();
    private Utf8JsonReader _json;

    /// <summary>Stands on the first token.</summary>
    public PlanCursor(ReadOnlySpan<byte> json)
    {
        _json = new Utf8JsonReader(json, Deep);
        _json.Read();
    }

    public readonly JsonTokenType Token => _json.TokenType;

    /// <summary>Where it stands, e.g. <c>plan.resources[3].urn</c>.</summary>
    public readonly string Path
    {
        get
        {
            var path = new StringBuilder("plan");
            foreach (var (name, index) in _steps)
            {
                _ = name is null ? path.Append(CultureInfo.InvariantCulture, $"[{index}]") : path.Append('.').Append(name);
            }

            return path.ToString();
        }
    }

    /// <summary>Goes into an object; its fields follow.</summary>
    public readonly void EnterObject()
    {
        if (Token != JsonTokenType.StartObject)
        {
            throw Refused("an object");
        }

        _steps.Add(new Step("", 0));
    }

    /// <summary>Goes on to the value of the next field; false at the end of the object.</summary>
    public bool NextField(out string name)
    {
        _json.Read();
        if (Token == JsonTokenType.EndObject)
        {
            _steps.RemoveAt(_steps.Count - 1);
            name = "";
            return false;
        }

        name = (string)Shared(_names).Value;
        _steps[^1] = new Step(name, 0);
        _json.Read();
        return true;
    }

    /// <summary>As <see cref="NextField(out string)"/>, for an object whose fields come once each; they are noted.</summary>
    public bool NextField(List<string> noted, out string name)
    {
        if (!NextField(out name))
        {
            return false;
        }

        if (noted.Contains(name))
        {
            throw Twice();
        }

        noted.Add(name);
        return true;
    }

    /// <summary>Goes into a list; its items follow.</summary>
    public readonly void EnterList()
    {
        if (Token != JsonTokenType.StartArray)
        {
            throw Refused("a list");
        }

        _steps.Add(new Step(null, -1));
    }

    /// <summary>Goes on to the next item; false at the end of the list.</summary>
    public bool NextItem()
    {
        _json.Read();
        if (Token == JsonTokenType.EndArray)
        {
            _steps.RemoveAt(_steps.Count - 1);
            return false;
        }

        _steps[^1] = new Step(null, _steps[^1].Index + 1);
        return true;
    }

    /// <summary>Leaves a value out.</summary>
    public void Skip() => _json.Skip();

    /// <summary>Makes sure that nothing follows.</summary>
    public void End() => _json.Read();

    public readonly string Text() => Token == JsonTokenType.String ? _json.GetString() ?? "" : throw Refused("a text");

    /// <summary>A text that may come often.</summary>
    public readonly string SharedText() => Token == JsonTokenType.String ? (string)TextValue().Value : throw Refused("a text");

    /// <summary>The text as a value.</summary>
    public readonly PlannedValue.Known TextValue() => Shared(_texts);

    public readonly bool Flag() => Token is JsonTokenType.True or JsonTokenType.False ? _json.GetBoolean() : throw Refused("true or false");

    /// <summary>A number as it is written.</summary>
    public readonly ReadOnlySpan<byte> Digits() => _json.ValueSpan;

    public readonly PlanFormatException Refused(string allowed) => new($"{Path}: found {Found()}; {allowed} is allowed; save the plan again");

    public readonly PlanFormatException Surplus() => new($"{Path}: a plan has no such field; save the plan again with this tool");

    public readonly PlanFormatException Twice() => new($"{Path}: given twice; save the plan again");

    /// <summary>Of the object whose end was reached.</summary>
    public readonly PlanFormatException HasTwice() => new($"{Path}: has a name twice; save the plan again");

    /// <summary>Of the object whose end was reached.</summary>
    public readonly PlanFormatException Missing(string name) => new($"{Path}.{name}: missing; every plan states it; save the plan again");

    /// <summary>What stands here, in words or as it is written.</summary>
    public readonly string Found() => Token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"\"{Encoding.UTF8.GetString(_json.ValueSpan)}\"",
        _ => Encoding.UTF8.GetString(_json.ValueSpan),
    };

    // Names are few; among values they would be forgotten over and over.
    private readonly PlannedValue.Known Shared(RepeatedTexts texts) => _json.ValueIsEscaped ? texts.Value(_json.GetString() ?? "") : texts.Value(_json.ValueSpan);

    /// <summary>A field of an object, or without a name an item of a list.</summary>
    private readonly record struct Step(string? Name, int Index);
}
