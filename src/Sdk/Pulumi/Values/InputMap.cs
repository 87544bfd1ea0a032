using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>One entry of a map, or (without a key) an output of a whole map. One that wins replaces what came before under its key.</summary>
internal readonly record struct MapPart(string? Key, IOutput Output, bool Wins);

/// <summary>A map of any type, as the serializer sees it.</summary>
internal interface IInputMap
{
    IReadOnlyList<MapPart> Parts { get; }
}

/// <summary>A map from text in which every value is an input of its own: one secret or unknown value does not hide the others.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>, IInputMap
{
    private readonly List<MapPart> _parts = [];

    /// <summary>An empty map.</summary>
    public InputMap()
    {
    }

    IReadOnlyList<MapPart> IInputMap.Parts => _parts;

    /// <summary>Adds an entry.</summary>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    /// <summary>A map of values.</summary>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => OfValues(values);

    /// <summary>A map of values.</summary>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => OfValues(values);

    /// <summary>A map that is known only as a whole.</summary>
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => OfWhole(values);

    /// <summary>A map that is known only as a whole.</summary>
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => OfWhole(values);

    /// <summary>A map that is known only as a whole.</summary>
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => OfWhole(values);

    /// <summary>A new map of both; where both have a key, the second's value.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
    {
        var result = new InputMap<TValue>();
        result._parts.AddRange(first._parts);
        foreach (var part in second._parts)
        {
            result._parts.Add(part with { Wins = true });
        }

        return result;
    }

    /// <summary>Adds an entry. A key that is there already must have the same value; that is checked when the map is used.</summary>
    public void Add(string key, Input<TValue> value) => _parts.Add(new MapPart(key, value.ToOutput(), Wins: false));

    /// <summary>Adds the entries of another map.</summary>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds the entries of another map.</summary>
    public void AddRange(InputMap<TValue> values) => _parts.AddRange([.. values._parts]);

    /// <summary>The entries, those of a map known only as a whole included once it is known.</summary>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var (key, output, _) in _parts.ToArray())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (key is not null)
            {
                yield return ((Output<TValue>)output).Apply(value => KeyValuePair.Create(key, value));
                continue;
            }

            var state = await output.StateAsync().ConfigureAwait(false);
            foreach (var entry in Entries(state))
            {
                yield return new Output<KeyValuePair<string, TValue>>(new OutputState(entry, isKnown: true, state.IsSecret, state.Resources));
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException("the entries of an InputMap may not be there yet; use await foreach, or ToOutput().Apply(...)");

    internal override Output<ImmutableDictionary<string, TValue>> AsOutput()
    {
        var parts = _parts.ToArray();
        return new(OutputSteps.CombineAsync(Array.ConvertAll(parts, part => part.Output), states =>
        {
            var values = ImmutableDictionary.CreateBuilder<string, TValue>();
            for (var i = 0; i < parts.Length; i++)
            {
                var entries = parts[i].Key is { } key ? [KeyValuePair.Create(key, states[i].As<TValue>())] : Entries(states[i]);
                foreach (var entry in entries)
                {
                    MapKeys.Check(entry.Key, parts[i].Wins || !values.TryGetValue(entry.Key, out var before) || Equals(before, entry.Value));
                    values[entry.Key] = entry.Value;
                }
            }

            return values.ToImmutable();
        }));
    }

    private static IEnumerable<KeyValuePair<string, TValue>> Entries(OutputState state) =>
        state.Value as IEnumerable<KeyValuePair<string, TValue>> ?? [];

    private static InputMap<TValue> OfValues(IEnumerable<KeyValuePair<string, TValue>> values)
    {
        var result = new InputMap<TValue>();
        foreach (var (key, value) in values)
        {
            result._parts.Add(new MapPart(key, Output.Create(value), Wins: false));
        }

        return result;
    }

    private static InputMap<TValue> OfWhole(IOutput values)
    {
        var result = new InputMap<TValue>();
        result._parts.Add(new MapPart(null, values, Wins: false));
        return result;
    }
}

/// <summary>The rule about a key that comes twice.</summary>
internal static class MapKeys
{
    public static void Check(string key, bool allowed)
    {
        if (!allowed)
        {
            throw new ArgumentException($"the key '{key}' was added twice with different values; add it once, or use InputMap.Merge where the second is to win");
        }
    }
}
