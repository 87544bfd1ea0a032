using Parity.Tests.Accepted;
using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>The list of accepted differences says what is, no more.</summary>
[Collection(ParityRunGroup.Name)]
public sealed class AcceptedDifferencesTests(ParityRun run)
{
    [Fact]
    public void Every_row_covers_a_difference_that_is_there()
    {
        var used = run.Measured.Accepted;
        AcceptedDifferences.All.Where(row => !used.ContainsKey(row)).Select(row => $"{row.Sdk}: {row.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Every_row_has_a_reason() =>
        AcceptedDifferences.All.Should().OnlyContain(row => row.Reason.Length > 20);

    [Fact]
    public void Every_row_has_a_name_of_its_own() =>
        AcceptedDifferences.All.Select(row => $"{row.Sdk}: {row.Name}").Should().OnlyHaveUniqueItems();
}
