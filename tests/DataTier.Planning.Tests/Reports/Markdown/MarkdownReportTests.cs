using System.Text.RegularExpressions;
using DataTier.Planning.Plans;
using DataTier.Planning.Reports.Markdown;
using FsCheck;
using FsCheck.Fluent;
using Sample = DataTier.Planning.Tests.Changes.Plans;

namespace DataTier.Planning.Tests.Reports.Markdown;

/// <summary>The comment on a pull request.</summary>
public sealed partial class MarkdownReportTests
{
    private const int GitHubTakes = 65_000;

    // What Markdown, tables, HTML and GitHub would take for something else.
    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.Elements("a|b", "```", "` `", "<script>alert(1)</script>", "</details>", "@everyone", "#1", "line\nbreak", "*bold*", "😀", "\\", "[x](http://x)", "\u2028", "<!--"),
        ArbMap.Default.GeneratorFor<int>().Select(number => $"name{number}"));

    [Fact]
    public void It_is_short_enough_whatever_changes() => Prop.ForAll(
        (from names in Hostile.NonEmptyListOf()
         from times in Gen.Choose(1, 400)
         from length in Gen.Choose(1, 3_000)
         select (Names: names.ToList(), Times: times, Length: length)).ToArbitrary(),
        made => Text(Reviewed(made.Names, made.Times, made.Length)).Length < GitHubTakes).Holds();

    [Fact]
    public void It_is_short_enough_with_a_thousand_clients_and_uses_the_room()
    {
        var text = Text(Reviews.Of(Reviews.OfClients(1, "basic"), Reviews.OfClients(1000, "basic", "premium")));

        text.Length.Should().BeInRange(50_000, GitHubTakes - 1);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var text = Text(Reviews.Of(Sample.Of(), Sample.Of([.. Enumerable.Range(0, 2000).Select(number => Sample.Resource(Sample.LogGroup, $"log{number:0000}"))])));
        var listed = text.Split('\n').Count(line => line.StartsWith("- **added**", StringComparison.Ordinal));

        listed.Should().BeGreaterThan(500);
        text.Should().Contain($"- … and {2000 - listed:#,0} more, which do not fit into a comment; `datatier diff` shows all\n");
    }

    [Fact]
    public void The_verdict_comes_first() =>
        Text(Reviews.Of(Sample.Of(Sample.Resource(Sample.Bucket, "a")), Sample.Of())).Should()
            .StartWith("### ⛔ dev: do not deploy\n\n**0.00 USD** a month (").And.Contain("| ⛔ | **Changes** | 1 change, 1 of them not allowed: a is removed |\n");

    [Fact]
    public void What_nobody_allowed_stands_open_and_before_the_rest()
    {
        var text = Text(Reviews.Of(Sample.Of(Sample.Resource(Sample.Bucket, "gone")), Sample.Of(Sample.Resource(Sample.Bucket, "new"))));

        text.IndexOf("- ⛔ **removed** `gone`", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(text.IndexOf("<details>", StringComparison.Ordinal));
        text.IndexOf("- **added** `new`", StringComparison.Ordinal).Should().BeGreaterThan(text.IndexOf("<details>", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fold_is_closed() => Prop.ForAll(Hostile.NonEmptyListOf().ToArbitrary(), names =>
    {
        var text = CodeSpans().Replace(Text(Reviewed([.. names], 20, 10)), "");
        return Count(text, "<details>") == Count(text, "</details>") && !text.Contains("<script", StringComparison.OrdinalIgnoreCase);
    }).Holds();

    [Fact]
    public void A_bar_in_a_name_ends_no_cell() =>
        Text(Reviews.Of(Sample.Of(), Sample.Of(Sample.KeyOf("a|b")) with { Config = Reviews.Config(("aws:region", "us-east-1")) }))
            .Should().Contain("`aws:kms/key:Key::a\\|b`");

    private static Planning.Reports.Review Reviewed(List<string> names, int times, int length)
    {
        var numbered = Enumerable.Range(0, times).Select(number => $"{names[number % names.Count]}{number}").Distinct().ToList();
        var value = string.Concat(Enumerable.Repeat(names[0], length))[..length];
        PlannedResource Database(string name, string text) =>
            Sample.Resource(Sample.Database, name) with { Inputs = PlannedProperties.From([new("instanceClass", PlannedValue.Of(text)), new(names[0], PlannedValue.Of([PlannedValue.Of(text), PlannedValue.Of(value)]))]) };
        var kept = numbered.Where((_, index) => index % 3 > 0).ToList();
        return Reviews.Of(
            Sample.Of([.. numbered.Where((_, index) => index % 3 < 2).Select(name => Database(name, value))]) with { Stack = names[0], Project = names[0] },
            Sample.Of([.. kept.ConvertAll(name => Database(name, names[0]))]) with { Stack = names[0], Project = names[0] });
    }

    private static string Text(Planning.Reports.Review review) => Reviews.Written(MarkdownReport.Write, review);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    // A run of backticks, and what stands up to the next run of the same length: nothing in there is markup.
    [GeneratedRegex(@"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)")]
    private static partial Regex CodeSpans();
}
