using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>Log lines arrive in the order in which the program wrote them; the official .NET SDK mixes them up.</summary>
[Collection(ParityRunGroup.Name)]
public sealed class LogOrderTests(ParityRun run)
{
    [Theory]
    [InlineData("16-logging.preview")]
    [InlineData("16-logging.update")]
    public void Lines_arrive_in_the_order_of_the_program(string name) =>
        run.OutcomeOf(name).Requests
            .Where(request => request.Method == "Engine/Log")
            .Select(request => (string?)request.Request["message"])
            .Should().Equal("debug message", "info message", "warn message", "with resource", "chunk 1", "status");
}
