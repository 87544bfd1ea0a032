using Parity.Tests.Recorded;
using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>Log lines arrive in the order in which the program wrote them; the official .NET SDK mixes them up.</summary>
[Collection(ParityRunGroup.Name)]
public sealed class LogOrderTests(ParityRun run)
{
    public static TheoryData<string> Modes => ["16-logging.preview", "16-logging.update"];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Lines_arrive_in_the_order_of_the_program(string name) =>
        Lines(name, aboutResource: false).Should().Equal("debug message", "info message", "warn message", "chunk 1");

    [Theory]
    [MemberData(nameof(Modes))]
    public void Lines_about_a_resource_wait_for_it_and_keep_their_order(string name) =>
        Lines(name, aboutResource: true).Should().Equal("with resource", "status");

    private IEnumerable<string?> Lines(string name, bool aboutResource) => run.OutcomeOf(Recording.DotNet, name).Requests
        .Where(request => request.Method == "Engine/Log" && request.Request.ContainsKey("urn") == aboutResource)
        .Select(request => (string?)request.Request["message"]);
}
