using System.Collections;
using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>What mocks see and what they may answer.</summary>
internal static class MockValues
{
    /// <summary>Plain values: secrets unwrapped, unknown values and null left out.</summary>
    public static ImmutableDictionary<string, object> Read(Struct fields)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (key, field) in fields.Fields)
        {
            if (ValueDecoder.Decode(field) is { IsKnown: true, Value: { } value })
            {
                values[key] = value;
            }
        }

        return values.ToImmutable();
    }

    /// <summary>A dictionary or arguments.</summary>
    public static async Task<Struct> WriteAsync(Deployment deployment, object? state)
    {
        const string Subject = "the answer of a mock";
        var entries = state switch
        {
            null => [],
            InputArgs args => ArgsEntries.Of(args, Subject),
            IDictionary dictionary => Entries(dictionary),
            _ => throw new InvalidOperationException($"{Subject} is of type {state.GetType()}; return a dictionary with text keys or arguments"),
        };
        return (await ArgsEncoder.EncodeAsync(deployment, Subject, entries).ConfigureAwait(false)).Object;
    }

    private static IEnumerable<KeyValuePair<string, object?>> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return new((string)entry.Key, entry.Value);
        }
    }
}
