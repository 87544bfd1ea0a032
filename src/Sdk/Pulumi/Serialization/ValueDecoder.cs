using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>
/// Reads one property that the engine sent into plain objects: text, bool, double, <see cref="ImmutableArray{T}"/>,
/// <see cref="ImmutableDictionary{TKey, TValue}"/>, assets and resources. A secret or unknown part anywhere makes the whole so.
/// </summary>
internal sealed class ValueDecoder
{
    private const string InternalPrefix = "__";

    private ResourceSet _resources = ResourceSet.Empty;
    private bool _isKnown = true;
    private bool _isSecret;

    public static OutputState Decode(Value value)
    {
        var decoder = new ValueDecoder();
        var decoded = decoder.Read(value);
        return new OutputState(decoder._isKnown ? decoded : null, decoder._isKnown, decoder._isSecret, decoder._resources);
    }

    private object? Read(Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.StringValue when value.StringValue == Signatures.Unknown:
                _isKnown = false;
                return null;
            case Value.KindOneofCase.StringValue:
                return value.StringValue;
            case Value.KindOneofCase.NumberValue:
                return value.NumberValue;
            case Value.KindOneofCase.BoolValue:
                return value.BoolValue;
            case Value.KindOneofCase.ListValue:
                return ReadList(value.ListValue);
            case Value.KindOneofCase.StructValue:
                return ReadStruct(value.StructValue);
            default:
                return null;
        }
    }

    private ImmutableArray<object?> ReadList(ListValue list)
    {
        var items = ImmutableArray.CreateBuilder<object?>(list.Values.Count);
        foreach (var item in list.Values)
        {
            items.Add(Read(item));
        }

        return items.MoveToImmutable();
    }

    private object? ReadStruct(Struct value)
    {
        if (value.Fields.TryGetValue(Signatures.Key, out var signature))
        {
            return ReadSpecial(signature.StringValue, value);
        }

        var fields = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, field) in value.Fields)
        {
            if (!key.StartsWith(InternalPrefix, StringComparison.Ordinal))
            {
                fields[key] = Read(field);
            }
        }

        return fields.ToImmutable();
    }

    private object? ReadSpecial(string signature, Struct value)
    {
        switch (signature)
        {
            case Signatures.Secret:
                _isSecret = true;
                return value.Fields.TryGetValue("value", out var secret) ? Read(secret) : null;
            case Signatures.OutputValue:
                return ReadOutputValue(value);
            case Signatures.Resource:
                var urn = Text(value, "urn") ?? throw new InvalidDataException("the engine sent a resource reference without a URN");
                return ReferencedResources.Find(urn, Text(value, "id"), Text(value, "packageVersion"));
            case Signatures.Asset or Signatures.Archive:
                return ReadAsset(signature, value);
            default:
                throw new InvalidDataException($"the engine sent an object of an unknown kind, {signature}; use a newer SDK with this engine");
        }
    }

    private object? ReadOutputValue(Struct value)
    {
        if (value.Fields.TryGetValue("dependencies", out var dependencies))
        {
            _resources = _resources.Union(ResourceSet.Of(dependencies.ListValue.Values.Select(urn => new DependencyResource(urn.StringValue))));
        }

        _isSecret |= value.Fields.TryGetValue("secret", out var secret) && secret.BoolValue;
        if (value.Fields.TryGetValue("value", out var inner))
        {
            return Read(inner);
        }

        _isKnown = false;
        return null;
    }

    private AssetOrArchive ReadAsset(string signature, Struct value)
    {
        var isAsset = signature == Signatures.Asset;
        if (Text(value, "path") is { } path)
        {
            return isAsset ? new FileAsset(path) : new FileArchive(path);
        }

        if (Text(value, "uri") is { } uri)
        {
            return isAsset ? new RemoteAsset(uri) : new RemoteArchive(uri);
        }

        if (isAsset)
        {
            return new StringAsset(Text(value, "text") ?? throw new InvalidDataException("the engine sent an asset without path, text or uri"));
        }

        var parts = value.Fields.TryGetValue("assets", out var assets)
            ? assets.StructValue.Fields
            : throw new InvalidDataException("the engine sent an archive without path, uri or assets");
        return new AssetArchive(parts.ToDictionary(
            part => part.Key,
            part => Read(part.Value) as AssetOrArchive ?? throw new InvalidDataException($"the engine sent an archive whose part '{part.Key}' is not an asset")));
    }

    private static string? Text(Struct value, string key) =>
        value.Fields.TryGetValue(key, out var field) && field.KindCase == Value.KindOneofCase.StringValue ? field.StringValue : null;
}
