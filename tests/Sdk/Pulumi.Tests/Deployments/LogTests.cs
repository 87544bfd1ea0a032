using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class LogTests
{
    private readonly FakeMonitor _monitor = new() { OnLog = _ => Task.Delay(1) };

    [Fact]
    public async Task Keeps_the_order_of_messages()
    {
        await _monitor.RunAsync(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                Log.Info($"{i}");
            }
        });
        _monitor.Logs.Select(log => log.Message).Should().Equal(Enumerable.Range(0, 50).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Waits_with_a_message_for_its_resource_and_holds_up_no_other()
    {
        var registered = new TaskCompletionSource();
        _monitor.OnRegister = async request =>
        {
            if (request.Name == "t")
            {
                await registered.Task;
            }

            return new RegisterResourceResponse();
        };
        await _monitor.RunAsync(async () =>
        {
            Log.Warn("about t", new Thing("t"), streamId: 7, ephemeral: true);
            Log.Debug("next");
            await Task.Delay(20);
            registered.SetResult();
        });
        _monitor.Logs.Should().Equal(
            new LogRequest { Severity = LogSeverity.Debug, Message = "next" },
            new LogRequest { Severity = LogSeverity.Warning, Message = "about t", Urn = FakeMonitor.UrnOf("", "test:index:Thing", "t"), StreamId = 7, Ephemeral = true });
    }

    [Fact]
    public async Task Keeps_the_order_of_messages_about_a_resource_while_it_is_registered()
    {
        var registered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _monitor.OnLog = null;
        _monitor.OnRegister = async request =>
        {
            if (request.Name == "t")
            {
                await registered.Task;
            }

            return new RegisterResourceResponse();
        };
        await _monitor.RunAsync(() =>
        {
            var thing = new Thing("t");
            for (var i = 0; i < 5000; i++)
            {
                Log.Info($"{i}", thing);
                if (i == 50)
                {
                    registered.SetResult();
                }
            }
        });
        _monitor.Logs.Select(log => log.Message).Should().Equal(Enumerable.Range(0, 5000).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Writes_an_exception_as_an_error()
    {
        (await _monitor.RunAsync(() => Log.Exception(new InvalidOperationException("odd")))).Should().Be(1);
        (_monitor.Logs.Single().Severity, _monitor.Logs.Single().Message).Should().Be((LogSeverity.Error, "System.InvalidOperationException: odd"));
    }

    [Fact]
    public async Task Warns_about_an_output_used_as_text()
    {
        (await _monitor.RunAsync(() => _ = $"{Output.Create("x")}")).Should().Be(0);
        (_monitor.Logs.Single().Severity, _monitor.Logs.Single().Message[..32]).Should().Be((LogSeverity.Warning, "an Output has no text of its own"));
    }
}
