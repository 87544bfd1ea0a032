using Parity.Tests.Accepted;
using Parity.Tests.Comparison;
using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>What mocks see in unit tests, beside what they see with the official .NET SDK.</summary>
[Collection(ParityRunGroup.Name)]
public sealed class MockParityTests(ParityRun run)
{
    [Fact]
    public void Mocks_see_what_they_see_with_the_official_SDK() =>
        MockComparison.Of(run.Mocks.Output).Differences.Where(difference => AcceptedDifferences.RowOf(difference) is null).Select(difference => difference.ToString())
            .Should().BeEmpty("the program said: {0}", run.Mocks.Errors);

    [Fact]
    public void The_program_that_mocks_ends_well() =>
        run.Mocks.ExitCode.Should().Be(0, "the program said: {0}", run.Mocks.Errors);
}
