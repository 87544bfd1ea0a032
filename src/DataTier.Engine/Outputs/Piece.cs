using System.Globalization;
using DataTier.Engine.Values;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Outputs;

/// <summary>A text on its way into a template: known, unknown or secret.</summary>
internal readonly record struct Piece(string Text, bool IsUnknown = false, bool IsSecret = false)
{
    public static readonly Piece Unknown = new("", IsUnknown: true);

    /// <summary>The text of a scalar on the wire; null for what has none.</summary>
    public static Piece? From(Value value)
    {
        var bare = Wired.Revealed(value);
        var secret = !ReferenceEquals(bare, value);
        return bare.KindCase switch
        {
            Value.KindOneofCase.StringValue when Signatures.HoldsUnknown(bare.StringValue) => Unknown with { IsSecret = secret },
            Value.KindOneofCase.StringValue when bare.StringValue.Length > 0 => new Piece(bare.StringValue, IsSecret: secret),
            Value.KindOneofCase.BoolValue => new Piece(bare.BoolValue ? "true" : "false", IsSecret: secret),
            Value.KindOneofCase.NumberValue => new Piece(bare.NumberValue.ToString("R", CultureInfo.InvariantCulture), IsSecret: secret),
            _ => null,
        };
    }

    /// <summary>The text as a value on the wire.</summary>
    public Value ToValue()
    {
        var value = IsUnknown ? Wired.Unknown() : Value.ForString(Text);
        return IsSecret ? Wired.Secret(value) : value;
    }
}
