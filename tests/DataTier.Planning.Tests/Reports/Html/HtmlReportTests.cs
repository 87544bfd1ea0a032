using System.Text.RegularExpressions;
using DataTier.Planning.Plans;
using DataTier.Planning.Reports;
using DataTier.Planning.Reports.Html;
using FsCheck;
using FsCheck.Fluent;
using Sample = DataTier.Planning.Tests.Changes.Plans;

namespace DataTier.Planning.Tests.Reports.Html;

/// <summary>The page: what it holds, and what it never holds. A browser opens it in another project.</summary>
public sealed partial class HtmlReportTests
{
    private const int MostCharacters = 2_000_000;

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.Elements("<script>x</script>", "\"><img src=x>", "' onload='x", "</style>", "</title><b>", "&lt;", "\u0000\u0007", "😀", "\ud800", "<!--", "]]>"),
        ArbMap.Default.GeneratorFor<int>().Select(number => $"name{number}"));

    [Fact]
    public void Names_and_values_are_never_markup() => Prop.ForAll(Hostile.NonEmptyListOf().ToArbitrary(), names =>
    {
        var plain = Tags(Page(Reviewed([.. names.Select((_, index) => $"n{index}")])));
        return Tags(Page(Reviewed([.. names]))).SequenceEqual(plain);
    }).Holds();

    [Fact]
    public void It_loads_nothing()
    {
        var page = Page(Reviews.Of(Reviews.OfClients(3, "basic")));

        page.Should().Contain("default-src &#39;none&#39;").And.NotContain("@import").And.NotContain("url(h").And.NotContain(" src=").And.NotContain("<link").And.NotContain("href=\"h");
    }

    [Fact]
    public void A_thousand_clients_make_a_page_of_bounded_size() =>
        Page(Reviews.Of(Reviews.OfClients(1, "basic"), Reviews.OfClients(1000, "basic", "standard", "premium"))).Length.Should().BeInRange(200_000, MostCharacters);

    [Fact]
    public void Long_names_do_not_break_that_bound()
    {
        var name = new string('x', 5_000);
        var resources = Enumerable.Range(0, 3_000).Select(number => Sample.Resource(Sample.Database, $"{number}{name}", $$"""{"engine":"{{name}}","instanceClass":"{{name}}"}""")).ToArray();

        Page(Reviews.Of(Sample.Of(resources), Sample.Of())).Length.Should().BeLessThan(MostCharacters);
        Page(Reviews.Of(Sample.Of(), Sample.Of(resources))).Length.Should().BeLessThan(MostCharacters);
    }

    [Fact]
    public void Two_thousand_rows_are_all_shown() => Page(Reviews.Of(Buckets(HtmlResources.MostRows))).Should().Contain(">2000 of 2000</output>").And.NotContain("datatier preview</code> lists all");

    [Fact]
    public void One_row_more_is_told() => Page(Reviews.Of(Buckets(HtmlResources.MostRows + 1))).Should().Contain("2,000 resources of 2,001: those that change, then those that cost most.");

    [Fact]
    public void What_changes_dangerously_is_open_and_the_rest_folded()
    {
        var page = Page(Reviews.Of(Sample.Of(Sample.Resource(Sample.Bucket, "gone"), Sample.Resource(Sample.Database, "a", """{"instanceClass":"x"}""")), Sample.Of(Sample.Resource(Sample.Database, "a", """{"instanceClass":"y"}"""))));

        page.Should().Contain("<details class=\"change bad\" open><summary><span class=\"tag bad\">removed</span> <code>gone</code>")
            .And.Contain("<details class=\"change warn\"><summary><span class=\"tag warn\">updated</span> <code>a</code>");
    }

    [Fact]
    public void The_title_is_the_verdict() => Page(Reviews.Of(Sample.Of())).Should().Contain("<title>dev · worth a look</title>");

    private static Review Reviewed(List<string> names)
    {
        PlannedResource[] Made(int salt) =>
        [
            .. names.Select((name, index) => Sample.Resource(Sample.Database, $"{name}.{index}") with
            {
                Type = Sample.Database,
                Inputs = PlannedProperties.From([new("engine", PlannedValue.Of($"{name}.{index}")), new("instanceClass", PlannedValue.Of($"{name}{salt}"))]),
            }),
        ];
        return Reviews.Of(Sample.Of(Made(1)) with { Project = names[0], Stack = names[0] }, Sample.Of(Made(2)) with { Project = names[0], Stack = names[0] });
    }

    private static Plan Buckets(int number) => Sample.Of([.. Enumerable.Range(0, number).Select(index => Sample.Resource(Sample.Bucket, $"b{index}"))]);

    private static string Page(Review review) => Reviews.Written(HtmlReport.Write, review);

    // The elements in their order, without the size of the drawing, which does not depend on names.
    private static List<string> Tags(string page) => [.. Tag().Matches(page).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<(/?[a-z!][a-z0-9]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
