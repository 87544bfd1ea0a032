using DataTier.Engine.Values;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Outputs;

/// <summary>Reads the inputs of a provider, where everything but a text travels as JSON.</summary>
internal static class ProviderInput
{
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default);

    public static Piece? Text(Struct inputs, string name) =>
        inputs.Fields.TryGetValue(name, out var value) ? Piece.From(value) : null;

    /// <summary>The inputs with every JSON text replaced by what it says.</summary>
    public static Struct Parsed(Struct inputs)
    {
        var parsed = new Struct();
        foreach (var (name, value) in inputs.Fields)
        {
            parsed.Fields[name] = Wired.IsSecret(value) ? value : Json(value);
        }

        return parsed;
    }

    /// <summary>The value of an input; a text that is no JSON, such as the sentinel of an unknown, stays a text.</summary>
    public static Value? Json(Struct inputs, string name) =>
        inputs.Fields.TryGetValue(name, out var value) ? Json(Wired.Revealed(value)) : null;

    private static Value Json(Value value)
    {
        if (value.KindCase != Value.KindOneofCase.StringValue || Signatures.HoldsSecret(value.StringValue))
        {
            return value;
        }

        var text = value.StringValue;
        if (text is "true" or "false")
        {
            return Value.ForBool(text == "true");
        }

        if (text is not ['{' or '[', ..])
        {
            return value;
        }

        try
        {
            return Parser.Parse<Value>(text);
        }
        catch (InvalidProtocolBufferException)
        {
            return value;
        }
    }
}
