using System.Text.Json.Nodes;

namespace DataTier.Settings.Tests.Constraints.Composed;

/// <summary>The failures that a component makes impossible: what it holds is held of the shipped plans, or by a named test, and would be missed.</summary>
public sealed class ComposedCasesTests
{
    public static TheoryData<string> Held => [.. ComposedCase.All.Select(one => one.Id).Distinct()];

    public static TheoryData<string> Named => [.. ComposedCase.Tests.Keys];

    [Theory]
    [MemberData(nameof(Held))]
    public void Cannot_happen_in_the_shipped_plans(string id)
    {
        foreach (var one in ComposedCase.All.Where(one => one.Id == id))
        {
            Broken(one, MadePlan.Production).Should().BeEmpty($"of {one.Type}");
        }
    }

    [Theory]
    [MemberData(nameof(Held))]
    public void Would_be_seen(string id)
    {
        foreach (var one in ComposedCase.All.Where(one => one.Id == id))
        {
            MadePlan.Production.Of(one.Type).Any(made => Broken(one, MadePlan.Production.With(made, Changed(made, one.Break))).Any()).Should().BeTrue($"of {one.Type}");
        }
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Are_held_by_a_test_that_is_there(string id)
    {
        var (subject, sentence) = ComposedCase.Tests[id].Split('.') is [var first, var second] ? (first, second) : throw new FormatException(id);
        var file = Directory.GetFiles(Path.Combine(Shipped.Folder, "tests"), $"{subject}.cs", SearchOption.AllDirectories).Should().ContainSingle().Subject;

        File.ReadAllText(file).Should().MatchRegex($@"\[(Fact|Theory)\]\s+(\[[^\n]+\]\s+)*public (async Task|void) {sentence}\(");
    }

    [Fact]
    public void Are_each_held_by_something() =>
        ComposedCase.All.Select(one => one.Id).Concat(ComposedCase.Tests.Keys).Distinct().Should().BeEquivalentTo(ConstraintCase.All.Where(one => one.Verdict == "composed").Select(one => one.Id));

    private static IEnumerable<string> Broken(ComposedCase one, MadePlan plan)
    {
        var subjects = plan.Of(one.Type).ToList();
        subjects.Should().NotBeEmpty($"production has a {one.Type}");
        return subjects.Where(made => !one.Holds(made, plan)).Select(made => made.Urn);
    }

    private static Made Changed(Made made, Action<Made> change)
    {
        var copy = new Made((JsonObject)made.Json.DeepClone());
        change(copy);
        return copy;
    }
}
