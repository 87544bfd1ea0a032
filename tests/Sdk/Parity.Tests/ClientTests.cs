using System.Text.Json.Nodes;
using DataTier.Engine.Wire;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Parity.Tests.Recorded;
using Parity.Tests.Runs;
using Pulumirpc;

namespace Parity.Tests;

/// <summary>How our SDK's client of gRPC behaves when the engine does what no recording shows.</summary>
public sealed class ClientTests
{
    private const int Deep = 500;
    private static readonly Recording Recorded = Recording.Read(Recording.DotNet, "16-logging.update");

    [Fact]
    public async Task An_error_keeps_its_words()
    {
        const string Words = "größer als 100% — “quota” exceeded: 7 > 6\tsee above";
        var outcome = await RunAsync(request => request is RegisterResourceRequest { Custom: true } ? throw new RpcFault(RpcStatus.Unknown, Words) : null);
        outcome.ExitCode.Should().Be(32, "it said: {0}", outcome.Errors);
        outcome.Requests.Where(request => (string?)request.Request["severity"] == "ERROR").Should().ContainSingle()
            .Which.Request["message"]!.ToString().Should().Contain(Words);
    }

    [Fact]
    public async Task An_answer_500_levels_deep_is_read()
    {
        var value = Value.ForString("bottom");
        for (var level = 0; level < Deep; level++)
        {
            value = Value.ForStruct(new Struct { Fields = { ["down"] = value } });
        }

        var outcome = await RunAsync(request => request is RegisterResourceRequest { Custom: true } resource
            ? new RegisterResourceResponse { Urn = $"urn:pulumi:dev::acme::{resource.Type}::{resource.Name}", Id = "id", Object = new Struct { Fields = { ["deep"] = value } } }
            : null);
        outcome.ExitCode.Should().Be(0, "it said: {0}", outcome.Errors);
    }

    [Fact]
    public async Task An_engine_that_goes_away_ends_the_program_with_one_message()
    {
        RecordingMonitor? monitor = null;
        monitor = new RecordingMonitor(Recorded, async request =>
        {
            if (request is RegisterResourceRequest { Custom: true })
            {
                await monitor!.DisposeAsync(); // set before the first request can arrive
            }

            return null;
        });
        await using (monitor)
        {
            EndsWithOneMessage(await ProgramRun.RunAsync(Recorded, monitor));
        }
    }

    [Fact]
    public async Task An_engine_that_was_never_there_ends_the_program_with_one_message() =>
        EndsWithOneMessage(await ProgramRun.RunAsync(Recorded, "127.0.0.1:1"));

    [Fact]
    public async Task Registrations_that_wait_for_nothing_are_open_all_at_once()
    {
        var options = Recording.Read(Recording.DotNet, "06-options.update");
        var independent = options.Exchanges.Count(exchange => exchange.Request is { } request && IsIndependent(request));
        using var allArrived = new CountdownEvent(independent);
        var opened = new TaskCompletionSource();
        await using var monitor = new RecordingMonitor(options, async request =>
        {
            if (IsIndependent(WireJson.Print(request)))
            {
                if (allArrived.Signal())
                {
                    opened.SetResult();
                }

                await opened.Task;
            }

            return null;
        });
        var outcome = await ProgramRun.RunAsync(options, monitor);
        outcome.ExitCode.Should().Be(0, "each call is answered when all of them have arrived; it said: {0}", outcome.Errors);
        independent.Should().BeGreaterThan(15);
    }

    // A custom resource under the stack that speaks of no other resource.
    private static bool IsIndependent(JsonObject request) =>
        request.ContainsKey("custom")
        && request["parent"]!.ToString().Contains("::pulumi:pulumi:Stack::", StringComparison.Ordinal)
        && request.ToJsonString().Split("urn:pulumi:").Length == 2;

    private static void EndsWithOneMessage(Outcome outcome)
    {
        outcome.ExitCode.Should().NotBe(0).And.BePositive("it ends by itself; it said: {0}", outcome.Errors);
        outcome.Errors.TrimEnd().Split('\n').Should().ContainSingle().Which.Should().Contain("engine");
    }

    private static async Task<Outcome> RunAsync(Func<IMessage, IMessage?> instead)
    {
        await using var monitor = new RecordingMonitor(Recorded, request => Task.FromResult(instead(request)));
        return await ProgramRun.RunAsync(Recorded, monitor);
    }
}
