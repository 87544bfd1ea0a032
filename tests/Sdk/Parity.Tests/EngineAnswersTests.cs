using DataTier.Engine.Wire;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Parity.Tests.Recorded;
using Parity.Tests.Runs;
using Pulumirpc;

namespace Parity.Tests;

/// <summary>What becomes of answers that the recordings do not hold: old engines, failures, values of the wrong type.</summary>
public sealed class EngineAnswersTests
{
    [Fact]
    public async Task An_engine_that_does_not_know_the_signal_of_the_end_is_served_all_the_same()
    {
        var outcome = await RunAsync("16-logging.update", request => request is Empty ? throw new RpcFault(RpcStatus.Unimplemented, "unknown method") : null);
        outcome.ExitCode.Should().Be(0, "it said: {0}", outcome.Errors);
    }

    [Fact]
    public async Task A_signal_of_the_end_that_fails_is_an_error()
    {
        var outcome = await RunAsync("16-logging.update", request => request is Empty ? throw new RpcFault(RpcStatus.Unknown, "the deployment was cancelled") : null);
        outcome.ExitCode.Should().Be(32, "it said: {0}", outcome.Errors);
        Messages(outcome, "ERROR").Should().ContainSingle().Which.Should().Contain("the deployment was cancelled");
    }

    [Fact]
    public async Task All_reasons_of_a_failed_invoke_are_told()
    {
        var outcome = await RunAsync("07-invokes.update", request => request is ResourceInvokeRequest { Tok: "aws:index/getAvailabilityZones:getAvailabilityZones" }
            ? new ResourceInvokeResponse
            {
                Failures =
                {
                    new CheckFailure { Property = "state", Reason = "must be one of available, impaired" },
                    new CheckFailure { Property = "filters[0].name", Reason = "unknown filter" },
                },
            }
            : null);
        outcome.ExitCode.Should().Be(32, "it said: {0}", outcome.Errors);
        Messages(outcome, "ERROR").Should().ContainSingle().Which.Should()
            .ContainAll("aws:index/getAvailabilityZones:getAvailabilityZones", "state", "must be one of available, impaired", "filters[0].name", "unknown filter");
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_that_is_used_is_a_warning_that_names_the_property()
    {
        var outcome = await RunAsync("03-data-flow.update", request => request is RegisterResourceRequest { Name: "lb" } balancer
            ? new RegisterResourceResponse
            {
                Urn = $"urn:pulumi:dev::acme::{balancer.Type}::lb",
                Id = "id",
                Object = new Struct { Fields = { ["dnsName"] = Value.ForNumber(5) } },
            }
            : null);
        outcome.ExitCode.Should().Be(0, "it said: {0}", outcome.Errors);
        Messages(outcome, "WARNING").Should().ContainSingle().Which.Should().ContainAll("lb", "dnsName", "text");
    }

    [Fact]
    public async Task An_error_that_the_engine_does_not_take_goes_to_standard_error()
    {
        var outcome = await RunAsync("12-error-thrown.update", request => request is LogRequest ? throw new RpcFault(RpcStatus.Unknown, "the log is closed") : null);
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("something went wrong in the program");
    }

    [Fact]
    public async Task Outputs_that_the_engine_calls_unknown_are_unknown()
    {
        var outcome = await RunAsync("03-data-flow.update", request => request is RegisterResourceRequest { Name: "v" }
            ? new RegisterResourceResponse { Urn = "urn:pulumi:dev::acme::aws:ec2/vpc:Vpc::v", Id = "vpc-1", Object = new Struct(), Unknown = true }
            : null);
        outcome.ExitCode.Should().Be(0, "it said: {0}", outcome.Errors);
        outcome.Requests.Should().ContainSingle(request => (string?)request.Request["name"] == "known")
            .Which.Request["object"]!["displayName"]!.ToString().Should().Be(Accepted.AcceptedDifferences.Unknown);
    }

    private static IEnumerable<string> Messages(Outcome outcome, string severity) => outcome.Requests
        .Where(request => request.Method == "Engine/Log" && (string?)request.Request["severity"] == severity)
        .Select(request => request.Request["message"]!.ToString());

    private static async Task<Outcome> RunAsync(string name, Func<IMessage, IMessage?> instead)
    {
        var recording = Recording.Read(Recording.DotNet, name);
        await using var monitor = new RecordingMonitor(recording, request => Task.FromResult(instead(request)));
        return await ProgramRun.RunAsync(recording, monitor);
    }
}
