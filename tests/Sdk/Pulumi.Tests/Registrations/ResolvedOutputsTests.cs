using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;
using static Pulumi.Tests.Sent;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Registrations;

public sealed class ResolvedOutputsTests
{
    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Have_what_the_engine_answered_each_by_itself()
    {
        var thing = await Register(new()
        {
            Id = "id-1",
            Object = Struct(("text", Text("t")), ("number", Value.ForNumber(3)), ("list", Value.ForList(Text("a"), Secret(Text("b")))), ("map", Sent.Unknown)),
        });
        (await Seen(thing.Id)).Should().Be(("id-1", true, false));
        (await Seen(thing.Text)).Should().Be(("t", true, false));
        (await Seen(thing.Number)).Should().Be((3, true, false));
        (await StateOf(thing.List)).IsSecret.Should().BeTrue();
        (await StateOf(thing.List)).As<ImmutableArray<string>>().Should().Equal("a", "b");
        (await Seen(thing.Map)).Should().Be((null, false, false));
    }

    [Fact]
    public async Task Come_from_their_resource()
    {
        var thing = await Register(new());
        (await StateOf(thing.Text)).Resources.Items.ToArray().Should().Equal(thing);
        (await StateOf(thing.Urn)).Resources.Items.ToArray().Should().Equal(thing);
        (await StateOf(thing.Id)).Resources.Items.ToArray().Should().Equal(thing);
    }

    [Fact]
    public async Task Are_unknown_in_a_preview_when_the_answer_has_none() =>
        (await Seen((await Register(new(), isPreview: true)).Text)).Should().Be((null, false, false));

    [Fact]
    public async Task Are_null_in_an_update_when_the_answer_has_none() =>
        (await Seen((await Register(new(), isPreview: false)).Text)).Should().Be((null, true, false));

    [Theory]
    [InlineData((int)Result.Fail)]
    [InlineData((int)Result.Skip)]
    public async Task Are_unknown_in_an_update_when_the_resource_failed(int result)
    {
        var thing = await Register(new() { Result = (Result)result }, isPreview: false);
        (await Seen(thing.Text)).Should().Be((null, false, false));
        (await Seen(thing.Id)).Should().Be((null, false, false));
    }

    [Fact]
    public async Task Are_left_out_with_a_warning_when_they_do_not_fit()
    {
        Thing? thing = null;
        (object?, bool, bool) seen = default;
        _monitor.OnRegister = request => Task.FromResult(new RegisterResourceResponse { Object = Struct(("number", Text("many"))) });
        var code = await _monitor.RunAsync(async () =>
        {
            thing = new Thing("t");
            seen = await Seen(thing.Number);
        });
        code.Should().Be(0);
        seen.Should().Be((null, true, false));
        var warning = _monitor.Logs.Single();
        (warning.Severity, warning.Message, warning.Urn).Should().Be((
            LogSeverity.Warning,
            "test:index:Thing 't': number is of type String, not a whole number; the value is left out, a newer provider package may know it",
            FakeMonitor.UrnOf("", "test:index:Thing", "t")));
    }

    [Fact]
    public async Task Are_resources_where_the_engine_refers_to_one()
    {
        var urn = FakeMonitor.UrnOf("", "test:index:Thing", "friend");
        _monitor.OnInvoke = request => new ResourceInvokeResponse
        {
            Return = Struct(("urn", request.Args.Fields["urn"]), ("id", Text("friend-id")), ("state", Object(("text", Text("hello"))))),
        };
        _monitor.OnRegister = request => Task.FromResult(new RegisterResourceResponse
        {
            Object = Struct(("friend", Object((Pulumi.Serialization.Signatures.Key, Text(Pulumi.Serialization.Signatures.Resource)), ("urn", Text(urn)), ("id", Text("friend-id"))))),
        });
        (object?, bool, bool) seen = default;
        await _monitor.RunAsync(async () => seen = await Seen(new Thing("t").Friend.Apply(friend => friend.Text)));
        seen.Should().Be(("hello", true, false));
        _monitor.Calls.Single().Tok.Should().Be("pulumi:pulumi:getResource");
        _monitor.Registrations.Select(request => request.Name).Should().Equal("acme-dev", "t");
    }

    private async Task<Thing> Register(RegisterResourceResponse response, bool isPreview = true)
    {
        Thing? thing = null;
        response.Object ??= new Struct();
        _monitor.OnRegister = request => Task.FromResult(request.Name == "t" ? response : new RegisterResourceResponse());
        (await _monitor.RunAsync(() => thing = new Thing("t"), isPreview)).Should().Be(0);
        return thing!;
    }
}
