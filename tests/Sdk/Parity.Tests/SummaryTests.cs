using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>What was measured stands in <c>Summary.txt</c>; <c>UPDATE_EXPECTED=1</c> writes it anew.</summary>
[Collection(ParityRunGroup.Name)]
public sealed class SummaryTests(ParityRun run)
{
    [Fact]
    public void The_summary_is_the_one_that_is_checked_in()
    {
        var summary = run.Measured.ToString();
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(SummaryFile(), summary);
        }

        File.ReadAllText(SummaryFile()).Should().Be(summary);
    }

    private static string SummaryFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parity.Tests.csproj")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("no Parity.Tests.csproj above the tests; run them from a checkout"), "Summary.txt");
    }
}
