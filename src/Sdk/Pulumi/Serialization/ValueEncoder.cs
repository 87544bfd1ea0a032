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
/// <remarks>
/// What is not there yet is noted, awaited, and the property written again: values are nearly always there the first time, and
/// a walk without awaits starts and runs far quicker.
/// </remarks>
internal sealed class ValueEncoder(Deployment deployment, string subject, bool forText = false)
{
    private ResourceSet.Builder _resources = new();
    private readonly List<object> _path = [];
    private readonly List<Task> _missing = [];

    /// <summary>The resources that the last property depends on.</summary>
    public ResourceSet Resources => _resources.ToSet();

    /// <summary>Whether text made of the last value is secret.</summary>
    public bool HasSecret { get; private set; }

    /// <summary>Whether text made of the last value is unknown.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Writes the value of a property; null when there is nothing to write.</summary>
    public async ValueTask<Value?> EncodeAsync(string property, object? value)
    {
        _resources = new ResourceSet.Builder();
        (HasSecret, HasUnknown) = (false, false);
        while (true)
        {
            var encoded = Encode(property, value);
            if (_missing.Count == 0)
            {
                return encoded;
            }

            foreach (var task in _missing)
            {
                await task.ConfigureAwait(false);
            }

            _missing.Clear();
        }
    }

    private Value? Encode(string property, object? value)
    {
        _path.Add(property);
        var encoded = value is JsonArgument json ? EncodeAsText(property, json.Value) : Encode(value);
        _path.RemoveAt(_path.Count - 1);
        return encoded;
    }

    /// <summary>Writes an argument as JSON text.</summary>
    private Value? EncodeAsText(string property, object? value)
    {
        var inner = new ValueEncoder(deployment, subject, forText: true);
        inner._path.AddRange(_path[..^1]);
        var encoded = inner.Encode(property, value);
        _missing.AddRange(inner._missing);
        _resources.Add(inner.Resources);
        if (encoded is null)
        {
            return null;
        }

        return Mark(inner.HasUnknown ? null : Value.ForString(JsonText.Write(encoded)), inner.HasSecret);
    }

    /// <summary>The state of an output; nothing, and noted, while it is not there.</summary>
    private OutputState? StateOf(IOutput output)
    {
        var state = output.StateAsync();
        if (state.IsCompletedSuccessfully)
        {
            _resources.Add(state.Result.Resources);
            return state.Result;
        }

        _missing.Add(state.AsTask());
        return null;
    }

    private Value? Encode(object? value)
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
                return EncodeList(list.Parts);
            case IInputMap map:
                return EncodeMap(map.Parts);
            case IInput input:
                return EncodeOutput(input.ToUntypedOutput());
            case IOutput output:
                return EncodeOutput(output);
            case InputArgs args:
                return EncodeArgs(args);
            case JsonElement json:
                return JsonValues.Encode(json);
            case JsonDocument json:
                return JsonValues.Encode(json.RootElement);
            case AssetOrArchive asset:
                return EncodeAsset(asset);
            case Resource resource:
                return EncodeResource(resource);
            case IUnion union:
                return Encode(union.UntypedValue);
            case IDictionary dictionary:
                return EncodeDictionary(dictionary);
            case IList list:
                return EncodeItems(ImmutableArrays.IsDefault(list) ? Array.Empty<object>() : list);
            default:
                return Encode(OtherTypes.Simplify(value) ?? throw NotSupported(value));
        }
    }

    private Value? EncodeOutput(IOutput output)
    {
        if (StateOf(output) is not { } state)
        {
            return null;
        }

        if (!state.IsKnown)
        {
            return Mark(null, state.IsSecret);
        }

        var encoded = Encode(state.Value);
        return encoded is null ? null : Mark(encoded, state.IsSecret);
    }

    /// <summary>Elements stand for themselves; a list known only as a whole makes the whole unknown or secret.</summary>
    private Value? EncodeList(IReadOnlyList<ListPart> parts)
    {
        if (parts is [{ IsWhole: true, Output: var whole }])
        {
            return EncodeOutput(whole);
        }

        var items = new List<Value>(parts.Count);
        var (known, secret) = (true, false);
        foreach (var (output, isWhole) in parts)
        {
            if (!isWhole)
            {
                Append(items, output);
                continue;
            }

            if (StateOf(output) is not { } state)
            {
                continue;
            }

            known &= state.IsKnown;
            secret |= state.IsSecret;
            foreach (var item in state.Value is IList list && !ImmutableArrays.IsDefault(list) ? list : Array.Empty<object>())
            {
                Append(items, item);
            }
        }

        return Mark(known ? Value.ForList([.. items]) : null, secret);
    }

    private Value? EncodeMap(IReadOnlyList<MapPart> parts)
    {
        if (parts is [{ Key: null, Output: var whole }])
        {
            return EncodeOutput(whole);
        }

        var fields = new Struct();
        var (known, secret) = (true, false);
        foreach (var (key, output, wins) in parts)
        {
            if (key is not null)
            {
                Add(fields, key, output, wins);
                continue;
            }

            if (StateOf(output) is not { } state)
            {
                continue;
            }

            known &= state.IsKnown;
            secret |= state.IsSecret;
            foreach (DictionaryEntry entry in state.Value as IDictionary ?? ImmutableDictionary<string, object>.Empty)
            {
                Add(fields, (string)entry.Key, entry.Value, wins);
            }
        }

        return Mark(known ? Value.ForStruct(fields) : null, secret);
    }

    private void Add(Struct fields, string key, object? value, bool wins)
    {
        var encoded = Encode(key, value);
        MapKeys.Check(key, wins || _missing.Count > 0 || !fields.Fields.TryGetValue(key, out var before) || before.Equals(encoded));
        if (encoded is null)
        {
            fields.Fields.Remove(key);
        }
        else
        {
            fields.Fields[key] = encoded;
        }
    }

    private Value? EncodeArgs(InputArgs args)
    {
        var fields = new Struct();
        foreach (var (name, value) in ArgsEntries.Of(args, subject, PathText))
        {
            var encoded = Encode(name, value);
            if (encoded is not null)
            {
                fields.Fields[name] = encoded;
            }
        }

        return Value.ForStruct(fields);
    }

    private Value? EncodeDictionary(IDictionary dictionary)
    {
        var fields = new Struct();
        foreach (DictionaryEntry entry in dictionary)
        {
            var key = entry.Key as string
                ?? throw new ArgumentException($"{subject}: {PathText()} has a key of type {entry.Key.GetType()}; keys are text");
            if (Encode(key, entry.Value) is { } encoded)
            {
                fields.Fields[key] = encoded;
            }
        }

        return Value.ForStruct(fields);
    }

    private Value? EncodeItems(IList list)
    {
        var items = new List<Value>(list.Count);
        foreach (var item in list)
        {
            Append(items, item);
        }

        return Value.ForList([.. items]);
    }

    /// <summary>In a list null keeps its place.</summary>
    private void Append(List<Value> items, object? item)
    {
        _path.Add(items.Count);
        items.Add(Encode(item) ?? Value.ForNull());
        _path.RemoveAt(_path.Count - 1);
    }

    private Value? EncodeAsset(AssetOrArchive asset) => SpecialObjects.Create(
        asset.Signature,
        asset.Property,
        Encode(asset.Property, asset.Value) ?? Value.ForNull());

    /// <summary>A resource as a value: a reference, or for an engine without references the id, of a component the URN.</summary>
    private Value? EncodeResource(Resource resource)
    {
        var urn = EncodeOutput(resource.Urn);
        var custom = resource as CustomResource;
        var id = custom is null ? null : StateOf(custom.Id);
        var references = deployment.Features.SupportAsync(EngineFeatures.ResourceReferences);
        if (!references.IsCompletedSuccessfully)
        {
            _missing.Add(references);
            return null;
        }

        if (!references.Result)
        {
            return custom is null ? urn : EncodeOutput(custom.Id);
        }

        var reference = SpecialObjects.Create(Signatures.Resource, "urn", urn ?? Value.ForNull());
        if (custom is not null)
        {
            reference.StructValue.Fields["id"] = Value.ForString(id?.As<string>() ?? "");
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
