using System.Text.Json;
using Xunit.Abstractions;

namespace DataTier.Settings.Tests.Constraints;

/// <summary>The 370 collected failures: each is caught, cannot be written, is told by <c>datatier diff</c>, or is no matter of settings.</summary>
public sealed class ConstraintCasesTests(ITestOutputHelper output)
{
    // How many cases were collected of each service.
    private static readonly Dictionary<string, int> Collected = new()
    {
        ["RDS"] = 85, ["AUR"] = 30, ["PRX"] = 16, ["EC"] = 46, ["EFS"] = 20, ["EBS"] = 17, ["S3"] = 27, ["KMS"] = 11, ["SG"] = 9,
        ["MSK"] = 26, ["DDB"] = 23, ["BKP"] = 16, ["CW"] = 14, ["LOG"] = 4, ["SEC"] = 7, ["BUD"] = 7, ["EKS"] = 7, ["PUL"] = 5,
    };

    public static TheoryData<string> Caught => ConstraintCase.Ids("caught");

    public static TheoryData<string> Unknown => ConstraintCase.Ids("unknown");

    public static TheoryData<string> Fixed => ConstraintCase.Ids("fixed");

    public static TheoryData<string> Absent => ConstraintCase.Ids("absent");

    public static TheoryData<string> Told => ConstraintCase.Ids("diff");

    [Theory]
    [MemberData(nameof(Caught))]
    public void Are_caught_at_a_true_place_and_nowhere_else(string id)
    {
        var (subject, edits) = (ConstraintCase.Of(id).Subject, ConstraintCase.Of(id).Document);
        using var document = new CaseDocument(edits);

        var problem = document.Problems().Should().ContainSingle().Subject;

        (problem.Constraint ?? problem.Path.Replace("datatier:", "", StringComparison.Ordinal)).Should().Be(subject);
        new[] { problem.At, problem.With }.OfType<DataTier.Settings.Place>().Should().OnlyContain(place => document.Exists(place));
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Cannot_be_written_without_a_setting(string id)
    {
        var (section, key) = ConstraintCase.Of(id).Subject.Split('.') is [var first, var second] ? (first, second) : throw new FormatException(id);
        using var document = section switch
        {
            "table" => new CaseDocument($"production:         - table: policy-documents\\n =>         - table: policy-documents\\n          {key}: x\\n"),
            _ => new CaseDocument($"premium: \\n{section}:\\n => \\n{section}:\\n  {key}: x\\n"),
        };

        document.Problems().Where(problem => problem.Severity == Severity.Error).Should().OnlyContain(problem => problem.Path.EndsWith($".{key}", StringComparison.Ordinal) && (problem.Found == "unknown setting" || problem.Found.StartsWith("stated twice", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public void Cannot_be_written_where_the_program_states_it(string id)
    {
        var parts = ConstraintCase.Of(id).Subject.Split(' ', 3);

        ExpectedPlanFacts.Contradicting(parts[0], parts[1], parts[2]).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Absent))]
    public void Cannot_be_written_where_the_program_makes_nothing_of_the_kind(string id) =>
        ExpectedPlanFacts.Of(ConstraintCase.Of(id).Subject).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Told))]
    public void Are_told_where_only_two_states_show_them(string id)
    {
        var (type, property) = ConstraintCase.Of(id).Subject.Split(' ') is [var first, var second] ? (first, second) : throw new FormatException(id);
        using var changes = JsonDocument.Parse(Shipped.Text("src/DataTier.Planning/Changes/changes.json"));
        var prefix = type.Contains(':', StringComparison.Ordinal) ? type : $"aws:{type}:";

        changes.RootElement.GetProperty("types").EnumerateObject().Single(known => known.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Value.GetProperty("properties").GetProperty(property).GetProperty("effect").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Are_classified_one_by_one()
    {
        ConstraintCase.All.Select(one => one.Id).Should().OnlyHaveUniqueItems().And.HaveCount(370);
        ConstraintCase.All.GroupBy(one => one.Id[..one.Id.IndexOf('-', StringComparison.Ordinal)]).ToDictionary(group => group.Key, group => group.Count())
            .Should().Equal(Collected);
        ConstraintCase.All.Select(one => one.Verdict).Distinct().Should().BeSubsetOf(["caught", "unknown", "fixed", "absent", "composed", "diff", "no"]);
        ConstraintCase.All.Select(one => one.Kind).Distinct().Should().BeSubsetOf(["reject", "harm", "replace", "cost"]);
    }

    [Fact]
    public void Are_counted()
    {
        var totals = CaseTotals.Of(ConstraintCase.All);
        output.WriteLine(totals);
        var file = Path.Combine(Shipped.Folder, "tests/DataTier.Settings.Tests/Constraints/totals.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(file, totals);
        }

        File.ReadAllText(file).Should().Be(totals, "what becomes of the cases changed; read it and write it anew with UPDATE_EXPECTED=1");
    }
}
