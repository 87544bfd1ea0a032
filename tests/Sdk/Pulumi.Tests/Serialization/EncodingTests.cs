using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using static Pulumi.Tests.Sent;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Serialization;

public sealed class EncodingTests
{
    [Fact]
    public async Task Writes_simple_values() =>
        (await Encode(new Dictionary<string, object?> { ["s"] = "text", ["b"] = true, ["i"] = 1, ["d"] = 1.5, ["e"] = Size.Large, ["l"] = Level.High, ["u"] = Union<string, int>.FromT1(7) }))
            .Should().Be(Object(("s", Text("text")), ("b", Value.ForBool(true)), ("i", Value.ForNumber(1)), ("d", Value.ForNumber(1.5)), ("e", Value.ForNumber(1)), ("l", Text("high")), ("u", Value.ForNumber(7))));

    [Fact]
    public async Task Drops_null_in_objects_and_keeps_it_in_lists() =>
        (await Encode(new Dictionary<string, object?> { ["nothing"] = null, ["list"] = new List<object?> { "a", null } }))
            .Should().Be(Object(("list", Value.ForList(Text("a"), Value.ForNull()))));

    [Fact]
    public async Task Writes_an_array_that_is_not_there_as_an_empty_list() =>
        (await Encode(default(ImmutableArray<string>))).Should().Be(Value.ForList());

    [Fact]
    public async Task Marks_each_element_of_a_list_by_itself() =>
        (await Encode(new InputList<string> { "a", Output.CreateSecret("b"), Unknown<string>() }))
            .Should().Be(Value.ForList(Text("a"), Secret(Text("b")), Sent.Unknown));

    [Fact]
    public async Task Marks_each_value_of_a_map_by_itself() =>
        (await Encode(new InputMap<string> { ["a"] = "a", ["b"] = Output.CreateSecret("b"), ["c"] = Unknown<string>() }))
            .Should().Be(Object(("a", Text("a")), ("b", Secret(Text("b"))), ("c", Sent.Unknown)));

    [Fact]
    public async Task Marks_a_list_known_only_as_a_whole_as_a_whole() =>
        (await Encode((InputList<string>)Output.All(Output.Create("a"), Output.CreateSecret("b"))))
            .Should().Be(Secret(Value.ForList(Text("a"), Text("b"))));

    [Fact]
    public async Task Marks_a_list_as_a_whole_when_a_part_is_known_only_as_a_whole()
    {
        InputList<string> list = new[] { "a" };
        (await Encode(list.Concat(Output.CreateSecret(ImmutableArray.Create("b"))))).Should().Be(Secret(Value.ForList(Text("a"), Text("b"))));
        (await Encode(list.Concat(Unknown<ImmutableArray<string>>()))).Should().Be(Sent.Unknown);
    }

    [Fact]
    public async Task Keeps_an_unknown_secret_secret() =>
        (await Encode(Unknown<string>(isSecret: true))).Should().Be(Secret(Sent.Unknown));

    [Fact]
    public async Task Writes_nested_arguments_by_their_names() =>
        (await Encode(new ThingArgs { Text = "t", Nested = new SettingsArgs { Name = "n", Tags = new() { ["k"] = Output.CreateSecret("v") } } }))
            .Should().Be(Object(("text", Text("t")), ("nested", Object(("name", Text("n")), ("tags", Object(("k", Secret(Text("v")))))))));

    [Fact]
    public async Task Writes_output_objects_by_their_fields()
    {
        var part = Conversion.For(typeof(Part)).Convert(ImmutableDictionary<string, object?>.Empty.Add("name", "n").Add("size", 2.0), "part");
        (await Encode(part)).Should().Be(Object(("name", Text("n")), ("size", Value.ForNumber(2)), ("words", Value.ForList())));
    }

    [Fact]
    public async Task Keeps_null_in_JSON() =>
        (await Encode((InputJson)"""{"a":[1,null,true],"b":null}"""))
            .Should().Be(Object(("a", Value.ForList(Value.ForNumber(1), Value.ForNull(), Value.ForBool(true))), ("b", Value.ForNull())));

    [Fact]
    public async Task Writes_assets_and_archives() =>
        (await Encode(new AssetArchive(new Dictionary<string, AssetOrArchive> { ["f"] = new FileAsset("./f"), ["t"] = new StringAsset("x"), ["z"] = new RemoteArchive("https://a/b.zip") })))
            .Should().Be(Object(
                (Signatures.Key, Text(Signatures.Archive)),
                ("assets", Object(
                    ("f", Object((Signatures.Key, Text(Signatures.Asset)), ("path", Text("./f")))),
                    ("t", Object((Signatures.Key, Text(Signatures.Asset)), ("text", Text("x")))),
                    ("z", Object((Signatures.Key, Text(Signatures.Archive)), ("uri", Text("https://a/b.zip"))))))));

    [Fact]
    public async Task Tells_where_a_value_of_another_type_is() =>
        await FluentActions.Awaiting(() => Encode(new Dictionary<string, object?> { ["a"] = new List<object> { 1, new Dictionary<string, object> { ["b"] = 5L } } }))
            .Should().ThrowAsync<InvalidOperationException>()
            .WithMessage("the test: value.a[1].b is a value of type System.Int64; use text, bool, int, double, lists, *");

    [Fact]
    public async Task Tells_what_to_do_with_a_task() =>
        await FluentActions.Awaiting(() => Encode(Task.FromResult("x")))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*turn a task into an output by Output.Create(task)");

    [Fact]
    public async Task Refuses_keys_that_are_not_text() =>
        await FluentActions.Awaiting(() => Encode(new Dictionary<int, string> { [1] = "x" }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("the test: value has a key of type System.Int32; keys are text");

    [Fact]
    public async Task Names_a_required_argument_that_is_missing() =>
        await FluentActions.Awaiting(() => Encode(new ThingArgs { Nested = new SettingsArgs() }))
            .Should().ThrowAsync<ArgumentNullException>().WithMessage("the test: 'value.nested.name' is required and missing; set it*");

    private static async Task<Value?> Encode(object? value)
    {
        var deployment = new Deployment(new() { Project = "acme", Stack = "dev", IsDryRun = true }, new FakeMonitor());
        return await new ValueEncoder(deployment, "the test").EncodeAsync("value", value);
    }
}
