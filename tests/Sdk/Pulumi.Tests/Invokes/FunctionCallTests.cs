using Google.Protobuf.WellKnownTypes;
using Pulumirpc;
using static Pulumi.Tests.Sent;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Invokes;

public sealed class FunctionCallTests
{
    private readonly FakeMonitor _monitor = new() { OnInvoke = _ => new() { Return = Struct(("name", Text("n")), ("size", Value.ForNumber(2))) } };

    private sealed class CallArgs : InvokeArgs
    {
        [Input("filter")]
        public Input<string>? Filter { get; set; }
    }

    [Fact]
    public async Task Gives_the_result_as_an_object()
    {
        Part? part = null;
        await _monitor.RunAsync(async () => part = await Deployment.Instance.InvokeAsync<Part>("test:index:get", new CallArgs { Filter = "f" }, new() { Version = "1.0.0" }));
        (part!.Name, part.Size).Should().Be(("n", 2));
        _monitor.Calls.Single().Should().Be(new ResourceInvokeRequest { Tok = "test:index:get", Args = Struct(("filter", Text("f"))), Version = "1.0.0", AcceptResources = true });
    }

    [Fact]
    public async Task Gives_an_output_that_depends_on_what_the_arguments_depend_on()
    {
        OutputState? state = null;
        Thing? thing = null;
        _monitor.OnRegister = request => Task.FromResult(new RegisterResourceResponse { Id = "id" });
        await _monitor.RunAsync(async () =>
        {
            thing = new Thing("t", new ThingArgs { Text = "known" });
            state = await StateOf(Call(new CallArgs { Filter = thing.Text }));
        });
        state!.IsKnown.Should().BeTrue();
        state.Resources.Items.ToArray().Should().Equal(thing!);
    }

    [Fact]
    public async Task Is_not_called_with_an_unknown_argument_and_keeps_its_dependencies()
    {
        OutputState? state = null;
        Thing? thing = null;
        await _monitor.RunAsync(async () =>
        {
            thing = new Thing("t");
            state = await StateOf(Call(new CallArgs { Filter = thing.Text }));
        });
        state!.IsKnown.Should().BeFalse();
        state.Resources.Items.ToArray().Should().Equal(thing!);
        _monitor.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task Is_not_called_before_the_resources_it_depends_on_exist()
    {
        OutputState? state = null;
        await _monitor.RunAsync(async () =>
        {
            var box = new Box("box", box => _ = new Thing("t", null, new() { Parent = box }));
            state = await StateOf(Deployment.Instance.Invoke<Part>("test:index:get", InvokeArgs.Empty, new InvokeOutputOptions { DependsOn = { box } }));
        });
        state!.IsKnown.Should().BeFalse();
        _monitor.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task Is_secret_only_when_the_answer_is()
    {
        var seen = new List<bool>();
        await _monitor.RunAsync(async () => seen.Add((await StateOf(Call(new CallArgs { Filter = Output.CreateSecret("f") }))).IsSecret));
        _monitor.OnInvoke = _ => new() { Return = Struct(("name", Secret(Text("n")))) };
        await _monitor.RunAsync(async () => seen.Add((await StateOf(Call(InvokeArgs.Empty))).IsSecret));
        seen.Should().Equal(false, true);
    }

    [Fact]
    public async Task Gives_an_object_of_defaults_for_an_empty_answer()
    {
        Part? part = null;
        _monitor.OnInvoke = _ => new();
        await _monitor.RunAsync(async () => part = await Deployment.Instance.InvokeAsync<Part>("test:index:get", InvokeArgs.Empty));
        part!.Name.Should().BeNull();
        part.Size.Should().Be(0);
    }

    [Fact]
    public async Task Gives_the_only_value_of_a_single_answer()
    {
        var name = "";
        _monitor.OnInvoke = _ => new() { Return = Struct(("anything", Text("n"))) };
        await _monitor.RunAsync(async () => name = await Deployment.Instance.InvokeSingleAsync<string>("test:index:get", InvokeArgs.Empty));
        name.Should().Be("n");
    }

    [Fact]
    public async Task Tells_when_a_single_answer_is_not_single()
    {
        (await _monitor.RunAsync(() => _ = Deployment.Instance.InvokeSingle<string>("test:index:get", InvokeArgs.Empty))).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be("test:index:get: returned an object of 2 values; InvokeSingle needs one, use Invoke");
    }

    [Fact]
    public async Task Tells_all_reasons_of_a_failure()
    {
        _monitor.OnInvoke = _ => new() { Failures = { new CheckFailure { Property = "filter", Reason = "too wide" }, new CheckFailure { Reason = "not allowed" } } };
        (await _monitor.RunAsync(() => _ = Call(InvokeArgs.Empty))).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be("test:index:get: filter: too wide; not allowed");
    }

    [Fact]
    public async Task Tells_what_of_the_answer_does_not_fit()
    {
        _monitor.OnInvoke = _ => new() { Return = Struct(("size", Text("big"))) };
        (await _monitor.RunAsync(() => _ = Call(InvokeArgs.Empty))).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be("test:index:get.size is of type String, not a whole number; a newer provider package may know what the function returns");
    }

    [Fact]
    public async Task Uses_the_provider_of_its_parent()
    {
        _monitor.OnRegister = request => Task.FromResult(new RegisterResourceResponse { Id = "p1" });
        await _monitor.RunAsync(() =>
        {
            var box = new Box("box", options: new() { Provider = new Cloud("cloud") });
            _ = Deployment.Instance.Invoke<Part>("test:index:get", InvokeArgs.Empty, new InvokeOptions { Parent = box });
        });
        _monitor.Calls.Single().Provider.Should().Be("urn:pulumi:dev::acme::pulumi:providers:test::cloud::p1");
    }

    private static Output<Part> Call(InvokeArgs args) => Deployment.Instance.Invoke<Part>("test:index:get", args);
}
