using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Deployments;

namespace Pulumi.Serialization;

/// <summary>
/// Writes one property for the engine and collects the resources that it depends on. Text that will hold JSON cannot hold special
/// objects: there the secret and unknown parts are only noted, and the whole text becomes secret or unknown.
/// </summary>
internal sealed class ValueEncoder(Deployment deployment, string subject, bool forText = false)
{
    private readonly ResourceSet.Builder _resources = new();
    private readonly List<object> _path = [];

    public ResourceSet Resources => _resources.ToSet();

    /// <summary>Whether text made of the value is secret.</summary>
    public bool HasSecret { get; private set; }

    /// <summary>Whether text made of the value is unknown.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Writes the value of a property; null when there is nothing to write.</summary>
    public async ValueTask<Value?> EncodeAsync(string property, object? value)
    {
        _path.Add(property);
        var encoded = await EncodeAsync(value).ConfigureAwait(false);
        _path.RemoveAt(_path.Count - 1);
        return encoded;
    }

    /// <summary>Writes an argument as JSON text.</summary>
    public async ValueTask<Value?> EncodeAsTextAsync(string property, object? value)
    {
        var inner = new ValueEncoder(deployment, subject, forText: true);
        inner._path.AddRange(_path);
        var encoded = await inner.EncodeAsync(property, value).ConfigureAwait(false);
        _resources.Add(inner.Resources);
        if (encoded is null)
        {
            return null;
        }

        return Mark(inner.HasUnknown ? null : Value.ForString(JsonText.Write(encoded)), inner.HasSecret);
    }

    private async ValueTask<Value?> EncodeAsync(object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return Value.ForString(text);
            case bool flag:
                return Value.ForBool(flag);
            case int number:
                return Value.ForNumber(number);
            case double number:
                return Value.ForNumber(number);
            case IInputList list:
                return await EncodeListAsync(list.Parts).ConfigureAwait(false);
            case IInputMap map:
                return await EncodeMapAsync(map.Parts).ConfigureAwait(false);
            case IInput input:
                return await EncodeOutputAsync(input.ToUntypedOutput()).ConfigureAwait(false);
            case IOutput output:
                return await EncodeOutputAsync(output).ConfigureAwait(false);
            case InputArgs args:
                return await EncodeArgsAsync(args).ConfigureAwait(false);
            case JsonElement json:
                return JsonValues.Encode(json);
            case JsonDocument json:
                return JsonValues.Encode(json.RootElement);
            case AssetOrArchive asset:
                return await EncodeAssetAsync(asset).ConfigureAwait(false);
            case Resource resource:
                return await EncodeResourceAsync(resource).ConfigureAwait(false);
            case IUnion union:
                return await EncodeAsync(union.UntypedValue).ConfigureAwait(false);
            case IDictionary dictionary:
                return await EncodeDictionaryAsync(dictionary).ConfigureAwait(false);
            case IList list:
                return await EncodeItemsAsync(ImmutableArrays.IsDefault(list) ? Array.Empty<object>() : list).ConfigureAwait(false);
            default:
                return await EncodeAsync(OtherTypes.Simplify(value) ?? throw NotSupported(value)).ConfigureAwait(false);
        }
    }

    private async ValueTask<Value?> EncodeOutputAsync(IOutput output)
    {
        var state = await output.StateAsync().ConfigureAwait(false);
        _resources.Add(state.Resources);
        if (!state.IsKnown)
        {
            return Mark(null, state.IsSecret);
        }

        var encoded = await EncodeAsync(state.Value).ConfigureAwait(false);
        return encoded is null ? null : Mark(encoded, state.IsSecret);
    }

    /// <summary>Elements stand for themselves; a list known only as a whole makes the whole unknown or secret.</summary>
    private async ValueTask<Value?> EncodeListAsync(IReadOnlyList<ListPart> parts)
    {
        if (parts is [{ IsWhole: true, Output: var whole }])
        {
            return await EncodeOutputAsync(whole).ConfigureAwait(false);
        }

        var items = new List<Value>(parts.Count);
        var (known, secret) = (true, false);
        foreach (var (output, isWhole) in parts)
        {
            if (!isWhole)
            {
                await AppendAsync(items, output).ConfigureAwait(false);
                continue;
            }

            var state = await output.StateAsync().ConfigureAwait(false);
            _resources.Add(state.Resources);
            known &= state.IsKnown;
            secret |= state.IsSecret;
            foreach (var item in state.Value is IList list && !ImmutableArrays.IsDefault(list) ? list : Array.Empty<object>())
            {
                await AppendAsync(items, item).ConfigureAwait(false);
            }
        }

        return Mark(known ? Value.ForList([.. items]) : null, secret);
    }

    private async ValueTask<Value?> EncodeMapAsync(IReadOnlyList<MapPart> parts)
    {
        if (parts is [{ Key: null, Output: var whole }])
        {
            return await EncodeOutputAsync(whole).ConfigureAwait(false);
        }

        var fields = new Struct();
        var (known, secret) = (true, false);
        foreach (var (key, output, wins) in parts)
        {
            if (key is not null)
            {
                await AddAsync(fields, key, output, wins).ConfigureAwait(false);
                continue;
            }

            var state = await output.StateAsync().ConfigureAwait(false);
            _resources.Add(state.Resources);
            known &= state.IsKnown;
            secret |= state.IsSecret;
            foreach (DictionaryEntry entry in state.Value as IDictionary ?? ImmutableDictionary<string, object>.Empty)
            {
                await AddAsync(fields, (string)entry.Key, entry.Value, wins).ConfigureAwait(false);
            }
        }

        return Mark(known ? Value.ForStruct(fields) : null, secret);
    }

    private async ValueTask AddAsync(Struct fields, string key, object? value, bool wins)
    {
        var encoded = await EncodeAsync(key, value).ConfigureAwait(false);
        MapKeys.Check(key, wins || !fields.Fields.TryGetValue(key, out var before) || before.Equals(encoded));
        if (encoded is null)
        {
            fields.Fields.Remove(key);
        }
        else
        {
            fields.Fields[key] = encoded;
        }
    }

    private async ValueTask<Value?> EncodeArgsAsync(InputArgs args)
    {
        var fields = new Struct();
        foreach (var (name, value) in ArgsEntries.Of(args, subject, PathText()))
        {
            var encoded = value is JsonArgument json
                ? await EncodeAsTextAsync(name, json.Value).ConfigureAwait(false)
                : await EncodeAsync(name, value).ConfigureAwait(false);
            if (encoded is not null)
            {
                fields.Fields[name] = encoded;
            }
        }

        return Value.ForStruct(fields);
    }

    private async ValueTask<Value?> EncodeDictionaryAsync(IDictionary dictionary)
    {
        var fields = new Struct();
        foreach (DictionaryEntry entry in dictionary)
        {
            var key = entry.Key as string
                ?? throw new ArgumentException($"{subject}: {PathText()} has a key of type {entry.Key.GetType()}; keys are text");
            if (await EncodeAsync(key, entry.Value).ConfigureAwait(false) is { } encoded)
            {
                fields.Fields[key] = encoded;
            }
        }

        return Value.ForStruct(fields);
    }

    private async ValueTask<Value?> EncodeItemsAsync(IList list)
    {
        var items = new List<Value>(list.Count);
        foreach (var item in list)
        {
            await AppendAsync(items, item).ConfigureAwait(false);
        }

        return Value.ForList([.. items]);
    }

    /// <summary>In a list null keeps its place.</summary>
    private async ValueTask AppendAsync(List<Value> items, object? item)
    {
        _path.Add(items.Count);
        items.Add(await EncodeAsync(item).ConfigureAwait(false) ?? Value.ForNull());
        _path.RemoveAt(_path.Count - 1);
    }

    private async ValueTask<Value?> EncodeAssetAsync(AssetOrArchive asset) => SpecialObjects.Create(
        asset.Signature,
        asset.Property,
        await EncodeAsync(asset.Property, asset.Value).ConfigureAwait(false) ?? Value.ForNull());

    /// <summary>A resource as a value: a reference, or for an engine without references the id, of a component the URN.</summary>
    private async ValueTask<Value?> EncodeResourceAsync(Resource resource)
    {
        var urn = await EncodeOutputAsync(resource.Urn).ConfigureAwait(false);
        var id = resource is CustomResource custom ? await custom.Id.StateAsync().ConfigureAwait(false) : null;
        if (!await deployment.Features.SupportAsync(EngineFeatures.ResourceReferences).ConfigureAwait(false))
        {
            return id is null ? urn : await EncodeOutputAsync(((CustomResource)resource).Id).ConfigureAwait(false);
        }

        var reference = SpecialObjects.Create(Signatures.Resource, "urn", urn ?? Value.ForNull());
        if (id is not null)
        {
            reference.StructValue.Fields["id"] = Value.ForString(id.As<string>() ?? "");
        }

        return reference;
    }

    /// <summary>Marks a value as secret, and no value as unknown.</summary>
    private Value Mark(Value? value, bool isSecret)
    {
        HasUnknown |= value is null;
        HasSecret |= isSecret;
        value ??= Value.ForString(Signatures.Unknown);
        return isSecret && !forText ? SpecialObjects.Create(Signatures.Secret, "value", value) : value;
    }

    private InvalidOperationException NotSupported(object value) => new(
        $"{subject}: {PathText()} is a value of type {value.GetType()}; use text, bool, int, double, lists, maps with text keys, arguments, assets, resources, JSON or outputs of them"
        + (value is Task ? "; turn a task into an output by Output.Create(task)" : ""));

    private string PathText() => string.Concat(_path.Select((step, place) => step is int index ? $"[{index}]" : place == 0 ? $"{step}" : $".{step}"));
}
