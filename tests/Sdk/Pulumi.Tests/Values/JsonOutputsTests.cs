using System.Text.Json;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Values;

public sealed class JsonOutputsTests
{
    [Fact]
    public async Task Writes_plain_values() =>
        (await Json(new { a = 1, b = new[] { "x" } })).Should().Be(("""{"a":1,"b":["x"]}""", true, false));

    [Fact]
    public async Task Writes_outputs_and_inputs_inside_as_their_values() =>
        (await Json(new Dictionary<string, object>
        {
            ["output"] = Output.Create("o"),
            ["input"] = (Input<int>)1,
            ["list"] = new InputList<string> { "a", Output.Create("b") },
            ["map"] = new InputMap<string> { ["k"] = "v" },
            ["inner"] = Output.Create(new Dictionary<string, object> { ["deep"] = Output.Create(true) }),
        })).Should().Be(("""{"output":"o","input":1,"list":["a","b"],"map":{"k":"v"},"inner":{"deep":true}}""", true, false));

    [Fact]
    public async Task Waits_for_values_that_are_on_their_way_at_every_level()
    {
        var inner = Later("deep");
        (await Json(new Dictionary<string, object> { ["a"] = Later(new Dictionary<string, object> { ["b"] = inner, ["c"] = inner }) }))
            .Should().Be(("""{"a":{"b":"deep","c":"deep"}}""", true, false));
    }

    [Fact]
    public async Task Is_secret_when_a_part_is() =>
        (await Json(new[] { Output.Create("a"), Output.CreateSecret("b") })).Should().Be(("""["a","b"]""", true, true));

    [Fact]
    public async Task Is_unknown_when_a_part_is() =>
        (await Json(new[] { Output.CreateSecret("a"), Unknown<string>() })).Should().Be((null, false, true));

    [Fact]
    public async Task Takes_options() =>
        (await Seen(Output.JsonSerialize(Output.Create(new { Name = Output.Create("x") }), new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase })))
            .Should().Be(("""{"name":"x"}""", true, false));

    [Fact]
    public async Task Reads_JSON() =>
        (await Seen(Output.JsonDeserialize<int>(Output.CreateSecret("5")))).Should().Be((5, true, true));

    private static Task<(object? Value, bool IsKnown, bool IsSecret)> Json<T>(T value) => Seen(Output.JsonSerialize(Output.Create(value)));

    private static Output<T> Later<T>(T value) => Output.Create(Task.Delay(5).ContinueWith(_ => value, TaskScheduler.Default));
}
