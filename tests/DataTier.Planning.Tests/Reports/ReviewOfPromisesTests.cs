using System.Text.RegularExpressions;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports;
using DataTier.Planning.Reports.Html;
using DataTier.Planning.Reports.Markdown;
using DataTier.Planning.Tests.Promises;
using Sample = DataTier.Planning.Tests.Changes.Plans;

namespace DataTier.Planning.Tests.Reports;

/// <summary>What a review says of promises, in each of its forms.</summary>
public sealed partial class ReviewOfPromisesTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Sound = """{ "multiAz": true, "backupRetentionPeriod": 7, "allocatedStorage": 500, "storageThroughput": 500, "storageEncrypted": true, "kmsKeyId": "k" }""";

    private static readonly Drawn Kept = With("a", Sound);
    private static readonly Drawn OneZone = With("a", Sound.Replace("\"multiAz\": true", "\"multiAz\": false", StringComparison.Ordinal));
    private static readonly Drawn Larger = With("a", Sound.Replace("\"storageThroughput\": 500", "\"storageThroughput\": 290", StringComparison.Ordinal));
    private static readonly Drawn NotTold = With("a", Sound.Replace("\"allocatedStorage\": 500", "\"allocatedStorage\": \"[unknown]\"", StringComparison.Ordinal));

    [Fact]
    public void A_kept_promise_is_fine() => Verdict(Kept, Kept).Should().Be(new ReviewVerdict("Promises", Outcome.Fine, "kept for 1 client"));

    [Fact]
    public void A_broken_promise_is_broken()
    {
        var review = Review(Kept, OneZone);

        VerdictOf(review).Should().Be(new ReviewVerdict("Promises", Outcome.Broken, "broken for 1 of 1 client, 1 promise newly, 1 family weaker than before: survival after zone of it"));
        review.Broken.Should().BeTrue();
    }

    [Fact]
    public void What_was_broken_before_is_broken_still() =>
        Verdict(OneZone, OneZone).Should().Be(new ReviewVerdict("Promises", Outcome.Broken, "broken for 1 of 1 client, 0 promises newly: survival after zone of it"));

    [Fact]
    public void What_is_not_known_is_worth_a_look_and_never_passed() =>
        Verdict(NotTold, NotTold).Should().Be(new ReviewVerdict("Promises", Outcome.Notable, "kept for 0 clients, not known for 1"));

    [Fact]
    public void What_gets_weaker_and_keeps_its_promise_is_worth_a_look() =>
        Verdict(Kept, Larger).Should().Be(new ReviewVerdict("Promises", Outcome.Notable, "kept for 1 client, 1 family weaker than before"));

    [Fact]
    public void What_gets_stronger_is_fine() => Verdict(Larger, Kept).Outcome.Should().Be(Outcome.Fine);

    [Fact]
    public void Without_clients_nothing_is_promised() =>
        Verdict(new Drawn(), new Drawn()).Should().Be(new ReviewVerdict("Promises", Outcome.Notable, "no client to whom anything is promised"));

    [Fact]
    public void A_comment_shows_what_is_broken_open_and_the_delta_folded()
    {
        var text = Reviews.Written(MarkdownReport.Write, Review(Kept, OneZone));

        text.Should().Contain("\n#### Broken promises\n\n- ⛔ **new** `a`: survival after zone of it: promised without a restore, found restored (a restore of 500 GiB at 300 MiB/s")
            .And.Contain("<summary><b>Promises otherwise for 1 client: 1 newly broken, 1 family weaker</b></summary>\n\n- ⛔ `a`\n  - **weaker** relational: kept → broken; instance time 2 min → 30 min; zone survived → restored, point 0 min → 5 min, time 2 min → 59 min\n")
            .And.Contain("| `a` | `gold` | point 5 min, time 1 h, survives zone | ⛔ broken | survival after zone of it: ");
    }

    [Fact]
    public void A_comment_folds_what_is_not_known() =>
        Reviews.Written(MarkdownReport.Write, Review(NotTold, NotTold)).Should()
            .Contain("<summary><b>1 promise of which the plan does not tell whether it is kept</b></summary>\n\n- ❔ `a`: recovery time after deletion of it: promised at most 1 h (")
            .And.NotContain("Promises otherwise").And.NotContain("Broken promises");

    [Fact]
    public void A_page_opens_what_is_broken() =>
        Reviews.Written(HtmlReport.Write, Review(Kept, OneZone)).Should()
            .Contain("<details class=\"change bad\" open><summary><span class=\"tag bad\">broken</span> a <span class=\"quiet\">tier gold promises point 5 min, time 1 h, survives zone</span></summary>\n<ul class=\"dangers\"><li><b>new</b> broken: survival after zone of it: ")
            .And.Contain("<td>relational</td><td>broken</td><td>5 min of 5 min</td><td>59 min of 1 h</td><td>survived</td><td>restored</td><td>lost</td><td>restored</td>");

    [Fact]
    public void A_thousand_broken_clients_fit_into_every_form()
    {
        var (before, after) = (new Drawn(), new Drawn());
        for (var number = 0; number < 1000; number++)
        {
            before.Client($"c{number}").With($"c{number}", $"db{number}", Instance, Sound);
            after.Client($"c{number}").With($"c{number}", $"db{number}", Instance, """{ "storageEncrypted": false }""");
        }

        var review = Review(before, after);

        Reviews.Written(MarkdownReport.Write, review).Should().Contain("more, which do not fit into a comment; `datatier promise` shows all").And.Match(text => text.Length < 65_000);
        Reviews.Written(HtmlReport.Write, review).Should().Contain("900 more; <code>datatier promise</code> shows all.").And.Match(text => text.Length < 2_000_000);
    }

    [Theory]
    [InlineData("a|b<script>alert(1)</script>")]
    [InlineData("</details></td></table>`|`@everyone")]
    [InlineData("\" onload=\"alert(1)")]
    public void A_name_ends_no_cell_and_is_no_markup(string name)
    {
        var client = Sample.Component(PlanClients.ComponentType, name) with { Inputs = PlannedProperties.From([new("tier", PlannedValue.Of("gold"))]) };
        Plan With(string inputs) => Sample.Of(client, Sample.Resource(Instance, name, inputs) with { Parent = client.Urn });
        var review = Reviews.Of(With(Sound), With(Sound.Replace("true, \"backup", "false, \"backup", StringComparison.Ordinal)), Drawn.Terms());

        review.Promises.Stops.Should().BeTrue();
        var row = Reviews.Written(MarkdownReport.Write, review).Split('\n').Single(line => line.Contains("| `gold` |", StringComparison.Ordinal));
        UnescapedBar().Count(row).Should().Be(6);
        var section = Reviews.Written(HtmlReport.Write, review).Split("<section id=\"Promises\">")[1].Split("</section>")[0];
        section.Should().NotContain("<script").And.NotContain("\" onload").And.Contain(System.Net.WebUtility.HtmlEncode(name));
        (Count(section, "<table>"), Count(section, "</table>"), Count(section, "<details"), Count(section, "</details>")).Should().Be((3, 3, 4, 4));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();

    private static Review Review(Drawn before, Drawn after) => Reviews.Of(before.Plan, after.Plan, Drawn.Terms());

    private static ReviewVerdict VerdictOf(Review review) => review.Verdicts.Single(verdict => verdict.Subject == "Promises");

    private static ReviewVerdict Verdict(Drawn before, Drawn after) => VerdictOf(Review(before, after));

    private static Drawn With(string client, string inputs) => new Drawn().Client(client).With(client, "it", Instance, inputs);
}
