using Pulumi.Wire;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class RunTests
{
    private const int Succeeded = 0;
    private const int Failed = 1;
    private const int FailedAndTold = 32;

    private static readonly TimeSpan NoHang = TimeSpan.FromSeconds(30);

    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Ends_with_a_signal_and_zero()
    {
        (await _monitor.RunAsync(() => _ = new Thing("t"))).Should().Be(Succeeded);
        (_monitor.Shutdowns, _monitor.Logs.Count).Should().Be((1, 0));
    }

    [Fact]
    public async Task Waits_for_registrations_that_functions_begin()
    {
        (await _monitor.RunAsync(() =>
        {
            var first = new Thing("first");
            _ = first.Urn.Apply(async urn =>
            {
                await Task.Delay(20);
                _ = new Thing("late");
            });
        })).Should().Be(Succeeded);
        _monitor.Registrations.Select(request => request.Name).Should().EndWith("late");
        _monitor.Shutdowns.Should().Be(1);
    }

    [Fact]
    public async Task Tells_an_exception_of_the_program_with_its_place()
    {
        (await _monitor.RunAsync(() => throw new InvalidOperationException("broken"))).Should().Be(FailedAndTold);
        var log = _monitor.Logs.Single();
        log.Severity.Should().Be(LogSeverity.Error);
        log.Message.Should().MatchRegex("(?s)^.+ failed with an unhandled exception:\nSystem.InvalidOperationException: broken\n   at .*RunTests");
        _monitor.Shutdowns.Should().Be(0);
    }

    [Fact]
    public async Task Tells_a_mistake_by_its_message_alone()
    {
        (await _monitor.RunAsync(() => throw new RunException("choose a tier"))).Should().Be(FailedAndTold);
        _monitor.Logs.Single().Message.Should().Be("choose a tier");
    }

    [Fact]
    public async Task Fails_with_an_output_that_nobody_uses()
    {
        (await _monitor.RunAsync(() => _ = Output.Create(1).Apply(_ => Throw("in a function")))).Should().Be(FailedAndTold);
        _monitor.Logs.Single().Message.Should().Contain("System.InvalidOperationException: in a function");
    }

    [Fact]
    public async Task Tells_one_failure_once_however_many_resources_wait_for_it()
    {
        _monitor.OnRegister = request => request.Name == "bad" ? throw new CallFailedException(2, "quota exceeded") : Task.FromResult(new RegisterResourceResponse());
        var code = await _monitor.RunAsync(() =>
        {
            var bad = new Thing("bad");
            for (var i = 0; i < 20; i++)
            {
                _ = new Thing($"t{i}", new ThingArgs { Text = bad.Text }, new() { Parent = bad });
            }
        });
        code.Should().Be(FailedAndTold);
        var log = _monitor.Logs.Single();
        (log.Message, log.Urn).Should().Be(("test:index:Thing 'bad': quota exceeded", ""));
    }

    [Fact]
    public async Task Does_not_wait_for_the_rest_after_a_failure()
    {
        var never = new TaskCompletionSource<RegisterResourceResponse>();
        _monitor.OnRegister = request => request.Name == "slow" ? never.Task : Task.FromResult(new RegisterResourceResponse());
        var run = _monitor.RunAsync(async () =>
        {
            _ = new Thing("slow");
            await Task.Delay(20);
            throw new RunException("stop");
        });
        (await run.WaitAsync(NoHang)).Should().Be(FailedAndTold);
    }

    [Fact]
    public async Task Ends_with_one_when_an_error_was_only_logged()
    {
        (await _monitor.RunAsync(() => Log.Error("look here"))).Should().Be(Failed);
        (_monitor.Logs.Single().Message, _monitor.Shutdowns).Should().Be(("look here", 0));
    }

    [Fact]
    public async Task Ends_when_the_engine_goes_away()
    {
        _monitor.OnRegister = _ => throw new EngineGoneException("127.0.0.1:1", "connection refused");
        (await _monitor.RunAsync(() => _ = new Thing("t")).WaitAsync(NoHang)).Should().Be(Failed);
        _monitor.Logs.Should().BeEmpty();
    }

    [Fact]
    public async Task Ends_when_the_engine_is_shutting_down()
    {
        _monitor.OnRegister = request => request.Name == "t" ? throw new CallFailedException(14, "canceled") : Task.FromResult(new RegisterResourceResponse());
        (await _monitor.RunAsync(() =>
        {
            _ = new Thing("t");
            _ = new Thing("t");
        }).WaitAsync(NoHang)).Should().Be(FailedAndTold);
        _monitor.Logs.Single().Message.Should().Be("the Pulumi engine is shutting down: canceled");
    }

    [Fact]
    public async Task Ends_with_one_when_even_the_log_fails()
    {
        _monitor.OnLog = _ => throw new CallFailedException(14, "canceled");
        (await _monitor.RunAsync(() => throw new RunException("told nowhere")).WaitAsync(NoHang)).Should().Be(Failed);
    }

    [Fact]
    public async Task Fails_when_the_deployment_fails_after_the_program()
    {
        _monitor.OnShutdown = () => throw new CallFailedException(2, "update failed");
        (await _monitor.RunAsync(() => { })).Should().Be(FailedAndTold);
        _monitor.Logs.Single().Message.Should().Be("the Pulumi engine refused a call: update failed");
    }

    [Fact]
    public async Task Succeeds_with_an_old_engine_that_does_not_wait_for_a_signal()
    {
        _monitor.OnShutdown = () => throw new CallFailedException(12, "unknown method");
        (await _monitor.RunAsync(() => { })).Should().Be(Succeeded);
        _monitor.Logs.Should().BeEmpty();
    }

    [Fact]
    public async Task Tells_a_failure_at_the_resource_it_belongs_to()
    {
        (await _monitor.RunAsync(async () =>
        {
            var thing = new Thing("t");
            await Pulumi.Utilities.OutputUtilities.GetValueAsync(thing.Urn);
            throw new ResourceException("too small", thing, hideStack: true);
        })).Should().Be(FailedAndTold);
        var log = _monitor.Logs.Single();
        (log.Message, log.Urn).Should().Be(("too small", FakeMonitor.UrnOf("", "test:index:Thing", "t")));
    }

    [Fact]
    public async Task Has_no_deployment_outside()
    {
        await _monitor.RunAsync(() => Deployment.Instance.StackName.Should().Be("dev"));
        FluentActions.Invoking(() => Deployment.Instance).Should().Throw<InvalidOperationException>();
    }

    private static int Throw(string message) => throw new InvalidOperationException(message);
}
