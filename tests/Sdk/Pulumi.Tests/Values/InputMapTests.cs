using System.Collections.Immutable;
using FsCheck.Fluent;
using Pulumi.Utilities;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Values;

public sealed class InputMapTests
{
    [Fact]
    public async Task Takes_entries_by_index_and_by_Add()
    {
        var map = new InputMap<string> { ["a"] = "1", ["b"] = Output.Create("2") };
        map.Add("c", "3");
        (await OutputUtilities.GetValueAsync(map.ToOutput())).Should().Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2", ["c"] = "3" });
    }

    [Fact]
    public async Task Accepts_a_key_twice_with_the_same_value() =>
        (await OutputUtilities.GetValueAsync(new InputMap<string> { { "a", "1" }, { "a", "1" } }.ToOutput())).Should().ContainSingle();

    [Fact]
    public async Task Refuses_a_key_twice_with_different_values() =>
        await FluentActions.Awaiting(() => OutputUtilities.GetValueAsync(new InputMap<string> { { "a", "1" }, { "a", "2" } }.ToOutput()))
            .Should().ThrowAsync<ArgumentException>()
            .WithMessage("the key 'a' was added twice with different values; add it once, or use InputMap.Merge where the second is to win");

    [Fact]
    public async Task Is_unknown_as_a_whole_when_a_value_is() =>
        (await Seen(new InputMap<string> { ["a"] = "1", ["b"] = Unknown<string>() }.ToOutput())).Should().Be((null, false, false));

    [Fact]
    public async Task Takes_maps_that_are_known_only_as_a_whole()
    {
        InputMap<string> map = Output.Create(new Dictionary<string, string> { ["a"] = "1" });
        map.Add("b", "2");
        (await OutputUtilities.GetValueAsync(map.ToOutput())).Should().Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" });
    }

    [Fact]
    public void Merges_so_that_the_second_wins()
    {
        var map = Gen.Elements("a", "b", "c", "d").Zip(Gen.Choose(0, 9)).ListOf()
            .Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2));

        Prop.ForAll(map.Two().ToArbitrary(), both =>
        {
            var merged = OutputUtilities.GetValueAsync(InputMap<int>.Merge(both.Item1, both.Item2).ToOutput()).GetAwaiter().GetResult();
            return merged.OrderBy(pair => pair.Key).SequenceEqual(both.Item1.SetItems(both.Item2).OrderBy(pair => pair.Key));
        }).Holds();
    }

    [Fact]
    public async Task Merges_with_a_map_that_is_known_only_as_a_whole()
    {
        var merged = InputMap<string>.Merge(new() { ["a"] = "1", ["b"] = "1" }, Output.CreateSecret(ImmutableDictionary<string, string>.Empty.Add("b", "2")).Apply(map => map));
        var state = await StateOf(merged.ToOutput());
        state.IsSecret.Should().BeTrue();
        ((ImmutableDictionary<string, string>)state.Value!).Should().Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" });
    }

    [Fact]
    public async Task Can_be_enumerated_asynchronously()
    {
        var keys = new List<string>();
        await foreach (var entry in new InputMap<string> { ["a"] = "1", ["b"] = "2" })
        {
            keys.Add((await OutputUtilities.GetValueAsync(entry.ToOutput())).Key);
        }

        keys.Should().Equal("a", "b");
    }
}
