using System.Collections.Immutable;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Values;

/// <summary>Turns values from the wire into values of a plan; secrets are dropped here and go no further.</summary>
/// <remarks>Assets, archives and references to resources become maps with one key that says what they are.</remarks>
internal sealed class ValueReader(SecretTexts secrets)
{
    // Names are few; among values they would be forgotten over and over.
    private readonly RepeatedTexts _names = new();
    private readonly RepeatedTexts _texts = new();

    /// <summary>The same name of a property or type as the plan holds already, if it does.</summary>
    public string Same(string name) => _names.Same(name);

    public PlannedProperties Read(Struct? properties)
    {
        if (properties is null || properties.Fields.Count == 0)
        {
            return PlannedProperties.Empty;
        }

        var entries = new KeyValuePair<string, PlannedValue>[properties.Fields.Count];
        var count = 0;
        foreach (var (name, value) in properties.Fields)
        {
            entries[count++] = new(_names.Same(name), Read(value));
        }

        return PlannedProperties.Owning(entries);
    }

    public PlannedValue Read(Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.BoolValue:
                return PlannedValue.Of(value.BoolValue);
            case Value.KindOneofCase.NumberValue:
                return double.IsFinite(value.NumberValue)
                    ? PlannedValue.Of(value.NumberValue)
                    : throw RpcFault.Invalid("a property holds a number that is not finite; resources take finite numbers only");
            case Value.KindOneofCase.StringValue:
                return Text(value.StringValue);
            case Value.KindOneofCase.ListValue:
                return Items(value.ListValue);
            case Value.KindOneofCase.StructValue:
                return value.StructValue.Fields.TryGetValue(Signatures.Key, out var signature)
                    ? Special(signature.StringValue, value.StructValue)
                    : PlannedValue.Of(Read(value.StructValue));
            default:
                return PlannedValue.Absent;
        }
    }

    private PlannedValue Text(string text) =>
        Signatures.HoldsSecret(text) ? PlannedValue.Secret
        : Signatures.HoldsUnknown(text) ? PlannedValue.Unknown
        : _texts.Value(text);

    private PlannedValue Items(ListValue list)
    {
        var items = ImmutableArray.CreateBuilder<PlannedValue>(list.Values.Count);
        foreach (var item in list.Values)
        {
            items.Add(Read(item));
        }

        return PlannedValue.Of(items.MoveToImmutable());
    }

    private PlannedValue Special(string signature, Struct content)
    {
        var value = Field(content, "value");
        switch (signature)
        {
            case Signatures.Secret:
                secrets.Learn(value);
                return PlannedValue.Secret;
            case Signatures.Output when Field(content, "secret")?.BoolValue is true:
                secrets.Learn(value);
                return PlannedValue.Secret;
            case Signatures.Output:
                return value is null ? PlannedValue.Unknown : Read(value);
            case Signatures.Asset:
                return Named("asset", Only(content, "path", "text", "uri"));
            case Signatures.Archive:
                return Named("archive", Only(content, "path", "uri", "assets"));
            case Signatures.Resource:
                return Named("resource", Only(content, "urn", "id"));
            case Signatures.ByteString:
                return Named("bytes", value is null ? PlannedValue.Absent : Read(value));
            default:
                throw RpcFault.Invalid($"a property holds an object of the unknown kind '{signature}'; this engine is older than the program's SDK");
        }
    }

    private PlannedValue Only(Struct content, params ReadOnlySpan<string> names)
    {
        var entries = new List<KeyValuePair<string, PlannedValue>>(names.Length);
        foreach (var name in names)
        {
            if (content.Fields.TryGetValue(name, out var value))
            {
                entries.Add(new(name, Read(value)));
            }
        }

        return PlannedValue.Of(PlannedProperties.From(entries));
    }

    private static Value? Field(Struct content, string name) => content.Fields.TryGetValue(name, out var value) ? value : null;

    private static PlannedValue Named(string kind, PlannedValue value) =>
        PlannedValue.Of(PlannedProperties.From([new(kind, value)]));
}
