using Parity.Tests.Accepted;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>What our SDK sends, beside what the official .NET SDK sent for the same program.</summary>
[Collection(ParityRunGroup.Name)]
public sealed class DotNetParityTests(ParityRun run)
{
    public static TheoryData<string> Recordings => [.. Measurement.NamesOf(Recording.DotNet)];

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Requests_are_those_of_the_official_NET_SDK(string name)
    {
        var outcome = run.OutcomeOf(Recording.DotNet, name);
        var comparison = RunComparison.Of(Recording.Read(Recording.DotNet, name), outcome);
        comparison.Differences.Where(difference => AcceptedDifferences.RowOf(difference) is null).Select(difference => difference.ToString())
            .Should().BeEmpty("the program said: {0}", outcome.Errors);
    }
}
