using System.Collections.Immutable;
using FsCheck.Fluent;
using Pulumi.Serialization;

namespace Pulumi.Tests.Serialization;

public sealed class RoundTripTests
{
    [Fact]
    public void Any_value_is_read_as_it_was_written() => Prop.ForAll(ValueTrees.Arbitrary, tree =>
    {
        var deployment = new Deployment(new() { Project = "acme", Stack = "dev", IsDryRun = true }, new FakeMonitor());
        var encoded = new ValueEncoder(deployment, "the test").EncodeAsync("value", tree.Written).AsTask().GetAwaiter().GetResult();
        var state = ValueDecoder.Decode(encoded!);
        return state.IsSecret == tree.HasSecret
            && state.IsKnown == !tree.HasUnknown
            && (tree.HasUnknown ? state.Value is null : Same(state.Value, tree.ReadBack));
    }).Holds(400);

    private static bool Same(object? left, object? right) => (left, right) switch
    {
        (ImmutableArray<object?> a, ImmutableArray<object?> b) => a.Length == b.Length && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (ImmutableDictionary<string, object?> a, ImmutableDictionary<string, object?> b) =>
            a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var other) && Same(pair.Value, other)),
        _ => Equals(left, right),
    };
}
