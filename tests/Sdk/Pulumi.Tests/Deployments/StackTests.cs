using Pulumi.Deployments;
using static Pulumi.Tests.Sent;

namespace Pulumi.Tests.Deployments;

public sealed class StackTests
{
    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Tells_its_output_properties()
    {
        (await Run<Complete>()).Should().Be(0);
        _monitor.Outputs.Single().Outputs.Should().Be(Struct(("named", Text("n")), ("Plain", Text("p"))));
    }

    [Fact]
    public async Task Tells_which_outputs_have_no_value()
    {
        (await Run<Forgetful>()).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be("stack outputs first, Second: no value; assign the properties in the constructor of the stack");
    }

    [Fact]
    public async Task Tells_which_outputs_are_of_another_type()
    {
        (await Run<Mistyped>()).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be("stack outputs Text: not of type Output<T>; give the properties that type");
    }

    [Fact]
    public async Task Tells_what_its_constructor_threw()
    {
        (await Run<Failing>()).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be("not today");
    }

    [Fact]
    public async Task Is_only_one()
    {
        (await _monitor.RunAsync(() => _ = new Stack())).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be("a second stack was made; a program has one");
    }

    [Fact]
    public async Task Comes_from_a_service_provider()
    {
        await _monitor.RunStackAsync(() => ClassStack.Run(() => ClassStack.From<Complete>(new Services(() => new Complete()))));
        _monitor.Outputs.Single().Outputs.Fields.Should().HaveCount(2);
    }

    [Fact]
    public async Task Is_missed_in_a_service_provider_without_it()
    {
        (await _monitor.RunStackAsync(() => ClassStack.Run(() => ClassStack.From<Complete>(new Services(() => null))))).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Contain("the service provider has no Pulumi.Tests.Deployments.StackTests+Complete; register it");
    }

    [Fact]
    public async Task Tells_what_the_program_returned()
    {
        await _monitor.RunStackAsync(() => FunctionStack.RunAsync(
            () => Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?> { ["a"] = 1, ["b"] = Output.CreateSecret("s"), ["c"] = null }),
            null));
        _monitor.Outputs.Single().Outputs.Should().Be(Struct(("a", Google.Protobuf.WellKnownTypes.Value.ForNumber(1)), ("b", Secret(Text("s")))));
    }

    private Task<int> Run<T>()
        where T : Stack, new() => _monitor.RunStackAsync(() => ClassStack.Run(() => new T()));

    private sealed class Complete : Stack
    {
        [Output("named")]
        public Output<string> Named { get; set; } = Output.Create("n");

        [Output]
        public Output<string> Plain { get; set; } = Output.Create("p");
    }

    private sealed class Forgetful : Stack
    {
        [Output("first")]
        public Output<string>? First { get; set; }

        [Output]
        public Output<int>? Second { get; set; }
    }

    private sealed class Mistyped : Stack
    {
        [Output]
        public string Text { get; set; } = "";
    }

    private sealed class Failing : Stack
    {
        public Failing() => throw new RunException("not today");
    }

    private sealed class Services(Func<object?> create) : IServiceProvider
    {
        public object? GetService(Type serviceType) => create();
    }
}
