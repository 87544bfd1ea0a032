using System.Collections.Immutable;
using Pulumi.Utilities;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Values;

public sealed class CombiningOutputsTests
{
    [Fact]
    public async Task All_keeps_the_order() =>
        (await OutputUtilities.GetValueAsync(Output.All(Output.Create(3), Output.Create(1)))).Should().Equal(3, 1);

    [Fact]
    public async Task All_of_nothing_is_empty() =>
        (await OutputUtilities.GetValueAsync(Output.All(new List<Output<int>>()))).Should().BeEmpty();

    [Fact]
    public async Task All_is_unknown_when_one_is() =>
        (await Seen(Output.All(Output.Create(3), Unknown<int>()))).Should().Be((null, false, false));

    [Fact]
    public async Task All_is_secret_when_one_is()
    {
        var state = await StateOf(Output.All<int>(3, Output.CreateSecret(4)));
        state.IsSecret.Should().BeTrue();
        ((ImmutableArray<int>)state.Value!).Should().Equal(3, 4);
    }

    [Fact]
    public async Task A_tuple_is_known_when_all_are() =>
        (await Seen(Output.Tuple(Output.Create(1), Output.CreateSecret("two")))).Should().Be(((1, "two"), true, true));

    [Fact]
    public async Task A_tuple_is_unknown_but_secret_when_parts_are() =>
        (await Seen(Output.Tuple(Unknown<int>(), Output.CreateSecret("two")))).Should().Be((null, false, true));

    [Fact]
    public async Task A_tuple_has_up_to_eight_parts() =>
        (await OutputUtilities.GetValueAsync(Output.Tuple<int, int, int, int, int, int, int, int>(1, 2, 3, 4, 5, 6, 7, 8))).Should().Be((1, 2, 3, 4, 5, 6, 7, 8));

    [Fact]
    public async Task Format_mixes_plain_values_inputs_and_outputs()
    {
        Input<int> input = 2;
        (await Seen(Output.Format($"{1.5} {input:000} {Output.CreateSecret("x")} {null}"))).Should().Be(("1.5 002 x ", true, true));
    }

    [Fact]
    public async Task Elements_of_an_array_can_be_taken()
    {
        var array = Output.Create(ImmutableArray.Create("a", "b"));
        (await OutputUtilities.GetValueAsync(array.First())).Should().Be("a");
        (await OutputUtilities.GetValueAsync(array.GetAt(1))).Should().Be("b");
        (await OutputUtilities.GetValueAsync(array.Length())).Should().Be(2);
    }

    [Fact]
    public async Task Resources_are_united_in_the_order_they_are_met()
    {
        var monitor = new FakeMonitor();
        var names = new List<string>();
        await monitor.RunAsync(async () =>
        {
            var (first, second) = (new Thing("first"), new Thing("second"));
            var both = Output.Tuple(second.Urn, first.Text, second.Text);
            names.AddRange((await StateOf(both)).Resources.Items.ToArray().Select(resource => resource.GetResourceName()));
        });
        names.Should().Equal("second", "first");
    }
}
