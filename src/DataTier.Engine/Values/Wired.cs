using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Values;

/// <summary>Special values as they travel.</summary>
internal static class Wired
{
    /// <summary>A value that is known only after deployment.</summary>
    public static Value Unknown() => Value.ForString(Signatures.Unknown);

    /// <summary>A value, marked secret; a secret stays as it is.</summary>
    public static Value Secret(Value value) => IsSecret(value)
        ? value
        : Value.ForStruct(new Struct
        {
            Fields = { [Signatures.Key] = Value.ForString(Signatures.Secret), ["value"] = value },
        });

    public static bool IsSecret(Value value) =>
        value.KindCase == Value.KindOneofCase.StructValue
        && value.StructValue.Fields.TryGetValue(Signatures.Key, out var kind)
        && kind.StringValue == Signatures.Secret;

    /// <summary>What a secret holds; any other value is itself.</summary>
    public static Value Revealed(Value value) =>
        IsSecret(value) && value.StructValue.Fields.TryGetValue("value", out var inner) ? inner : value;

    /// <summary>Whether an unknown is anywhere inside.</summary>
    public static bool HoldsUnknown(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.StringValue => Signatures.HoldsUnknown(value.StringValue),
        Value.KindOneofCase.ListValue => value.ListValue.Values.Any(HoldsUnknown),
        Value.KindOneofCase.StructValue => value.StructValue.Fields.Values.Any(HoldsUnknown),
        _ => false,
    };
}
