using System.Globalization;
using System.Text;
using DataTier.Engine.Values;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Outputs;

/// <summary>Fills the templates of one resource from its inputs, and from what was added to them.</summary>
internal sealed class Expansion(Subject subject, TypeFacts facts, Struct added, string? givenId)
{
    private readonly Dictionary<string, Value?> _made = new(StringComparer.Ordinal);
    private Func<string, Piece?>? _property;

    /// <summary>The id: the one that was given, else what the facts say.</summary>
    public Piece Id()
    {
        if (givenId is not null)
        {
            return new Piece(givenId);
        }

        var value = Output("id");
        return value is null ? Text("{autoname}", "id") : Piece.From(value) ?? Text("{autoname}", "id");
    }

    /// <summary>The line that makes an output of this resource, if one does.</summary>
    public OutputFact? Fact(string name)
    {
        foreach (var fact in facts.Outputs)
        {
            if (fact.Name == name && (fact.WhenInput is null || Property(fact.WhenInput) is { IsUnknown: false } input && input.Text == fact.WhenValue))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The value that the facts give to an output; null when they give none.</summary>
    public Value? Output(string name)
    {
        if (_made.TryGetValue(name, out var made))
        {
            return made;
        }

        if (Fact(name) is not { } fact)
        {
            return null;
        }

        // Set before it is made: a template that names itself then sees nothing instead of running for ever.
        _made[name] = null;
        return _made[name] = fact.Template switch
        {
            "{allTags}" => Tags.All(subject.Placement.DefaultTags, Input("tags")),
            ['[', ..] or ['{', '"', ..] => Filled(JsonParser.Default.Parse<Value>(fact.Template), name),
            "true" or "false" => Value.ForBool(fact.Template == "true"),
            _ when double.TryParse(fact.Template, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
                Value.ForNumber(number),
            _ => Text(fact.Template, name).ToValue(),
        };
    }

    // Fills the texts inside a JSON template.
    private Value Filled(Value template, string purpose)
    {
        switch (template.KindCase)
        {
            case Value.KindOneofCase.StringValue:
                return Text(template.StringValue, purpose).ToValue();
            case Value.KindOneofCase.ListValue:
                return Value.ForList([.. template.ListValue.Values.Select(item => Filled(item, purpose))]);
            case Value.KindOneofCase.StructValue:
                var filled = new Struct();
                foreach (var (name, field) in template.StructValue.Fields)
                {
                    filled.Fields[name] = Filled(field, purpose + "." + name);
                }

                return Value.ForStruct(filled);
            default:
                return template;
        }
    }

    private Piece Text(string template, string purpose)
    {
        var parts = TemplatePart.Of(template);
        if (parts is [{ Literal: null, Alternatives: var only }])
        {
            return FirstOf(only, purpose);
        }

        var text = new StringBuilder();
        var secret = false;
        foreach (var part in parts)
        {
            var piece = part.Literal is { } literal ? new Piece(literal) : FirstOf(part.Alternatives, purpose);
            if (piece.IsUnknown)
            {
                return piece;
            }

            text.Append(piece.Text);
            secret |= piece.IsSecret;
        }

        return new Piece(text.ToString(), IsSecret: secret);
    }

    private Piece FirstOf(string[] alternatives, string purpose)
    {
        foreach (var alternative in alternatives)
        {
            var piece = alternative is ['\'', .., '\''] ? new Piece(alternative[1..^1])
                : MadeUp.Text(alternative, purpose, subject, _property ??= Property)
                ?? Property(alternative);
            if (piece is { } found)
            {
                return found;
            }
        }

        // An input that the template needs is missing; the program will be told so by the provider.
        return Piece.Unknown;
    }

    private Piece? Property(string path)
    {
        if (path == "id")
        {
            return Id();
        }

        var value = Input(path) ?? Output(path);
        return value is null ? null : Piece.From(value);
    }

    private Value? Input(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var fields = added.Fields.ContainsKey(dot < 0 ? path : path[..dot]) ? added.Fields : subject.Inputs.Fields;
        while (true)
        {
            dot = path.IndexOf('.', StringComparison.Ordinal);
            if (!fields.TryGetValue(dot < 0 ? path : path[..dot], out var value)
                || value.KindCase == Value.KindOneofCase.NullValue)
            {
                return null;
            }

            if (dot < 0)
            {
                return value;
            }

            var bare = Wired.Revealed(value);
            if (bare.KindCase != Value.KindOneofCase.StructValue)
            {
                return null;
            }

            (fields, path) = (bare.StructValue.Fields, path[(dot + 1)..]);
        }
    }
}
