using System.Collections;
using System.Collections.Immutable;
using Pulumi.Utilities;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Values;

public sealed class InputListTests
{
    [Fact]
    public async Task Takes_values_outputs_and_inputs()
    {
        Input<string> input = "c";
        var list = new InputList<string> { "a", Output.Create("b"), input };
        (await OutputUtilities.GetValueAsync(list.ToOutput())).Should().Equal("a", "b", "c");
    }

    [Fact]
    public async Task Takes_collections_of_all_kinds()
    {
        await Holds(new[] { "a", "b" });
        await Holds(new List<string> { "a", "b" });
        await Holds(new List<Output<string>> { Output.Create("a"), Output.Create("b") });
        await Holds(new List<Input<string>> { "a", "b" });
        await Holds(ImmutableArray.Create("a", "b"));
        await Holds(Output.Create(ImmutableArray.Create("a", "b")));
        await Holds(Output.Create(new List<string> { "a", "b" }));
        await Holds(Output.Create(new[] { "a", "b" }));
    }

    [Fact]
    public async Task Is_empty_when_it_is_made_from_no_array() =>
        (await OutputUtilities.GetValueAsync(((InputList<string>)default(ImmutableArray<string>)).ToOutput())).Should().BeEmpty();

    [Fact]
    public async Task Is_unknown_as_a_whole_when_an_element_is() =>
        (await Seen(new InputList<string> { "a", Unknown<string>() }.ToOutput())).Should().Be((null, false, false));

    [Fact]
    public async Task Joins_lists_without_changing_them()
    {
        InputList<string> first = new[] { "a" };
        var joined = first.Concat(Output.Create(ImmutableArray.Create("b", "c")));
        (await OutputUtilities.GetValueAsync(joined.ToOutput())).Should().Equal("a", "b", "c");
        (await OutputUtilities.GetValueAsync(first.ToOutput())).Should().Equal("a");
    }

    [Fact]
    public async Task Can_be_added_to_itself()
    {
        InputList<string> list = new[] { "a" };
        list.AddRange(list);
        (await OutputUtilities.GetValueAsync(list.ToOutput())).Should().Equal("a", "a");
    }

    [Fact]
    public void Cannot_be_enumerated_before_its_elements_are_there() =>
        FluentActions.Invoking(() => ((IEnumerable)new InputList<string> { "a" }).GetEnumerator())
            .Should().Throw<NotSupportedException>().WithMessage("*await foreach*");

    [Fact]
    public async Task Can_be_enumerated_asynchronously()
    {
        var list = new InputList<string> { "a" };
        list.AddRange(Output.CreateSecret(ImmutableArray.Create("b")));
        var seen = new List<(object?, bool, bool)>();
        await foreach (var element in list)
        {
            seen.Add(await Seen(element.ToOutput()));
        }

        seen.Should().Equal(("a", true, false), ("b", true, true));
    }

    [Fact]
    public async Task Takes_either_type_of_a_union()
    {
        var list = new InputList<Union<string, int>> { (Input<string>)"a", (Input<int>)2 };
        (await OutputUtilities.GetValueAsync(list.ToOutput())).Select(union => union.Value).Should().Equal("a", 2);
    }

    private static async Task Holds(InputList<string> list) => (await OutputUtilities.GetValueAsync(list.ToOutput())).Should().Equal("a", "b");
}
