using Parity.Tests.Accepted;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>What our SDK sends, beside what the official Node SDK sent for the JavaScript twin of a program.</summary>
[Collection(ParityRunGroup.Name)]
public sealed class NodeParityTests(ParityRun run)
{
    public static TheoryData<string> Twins => [.. Measurement.NamesOf(Recording.NodeJs)];

    [Theory]
    [MemberData(nameof(Twins))]
    public void Requests_are_those_of_the_official_Node_SDK(string name)
    {
        var outcome = run.OutcomeOf(Recording.NodeJs, name);
        var comparison = RunComparison.Of(Recording.Read(Recording.NodeJs, name), outcome);
        comparison.Differences.Where(difference => AcceptedDifferences.RowOf(difference) is null).Select(difference => difference.ToString())
            .Should().BeEmpty("the program said: {0}", outcome.Errors);
    }
}
