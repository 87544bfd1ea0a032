namespace DataTier.Settings.Tests.Constraints;

/// <summary>What AWS restricts beside the collected failures: nothing is told at the limit, and one thing one beyond it.</summary>
public sealed class BeyondCasesTests
{
    private static readonly string[][] All =
    [
        .. Shipped.Text("tests/DataTier.Settings.Tests/Constraints/beyond.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ")),
    ];

    public static TheoryData<string> Restrictions => [.. All.Select(one => one[0])];

    [Theory]
    [MemberData(nameof(Restrictions))]
    public void Is_taken_at_the_limit(string restriction)
    {
        using var document = new CaseDocument(Of(restriction)[3]);

        document.Problems().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Restrictions))]
    public void Is_told_one_beyond_it(string restriction)
    {
        using var document = new CaseDocument(Of(restriction)[4]);

        var problem = document.Problems().Should().ContainSingle().Subject;

        (problem.Constraint ?? problem.Path.Replace("datatier:", "", StringComparison.Ordinal)).Should().Be(Of(restriction)[2]);
        document.Exists(problem.At).Should().BeTrue();
    }

    [Fact]
    public void Are_more_than_twenty_each_with_its_page()
    {
        All.Should().HaveCountGreaterThanOrEqualTo(20).And.OnlyContain(one => one.Length == 5 && one[1].StartsWith("https://", StringComparison.Ordinal));
        All.Select(one => one[0]).Should().OnlyHaveUniqueItems();
    }

    private static string[] Of(string restriction) => All.Single(one => one[0] == restriction);
}
