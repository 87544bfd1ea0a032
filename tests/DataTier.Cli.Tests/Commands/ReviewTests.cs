using System.Text.Json;
using DataTier.Planning.Plans;

namespace DataTier.Cli.Tests.Commands;

/// <summary>A review of production in every format, as files that a reviewer reads; what ends with which exit code; bad input.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Production = "tests/expected/production.plan.json";
    private const string Staging = "tests/expected/staging.plan.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("review-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("table", "txt")]
    [InlineData("markdown", "md")]
    [InlineData("html", "html")]
    [InlineData("json", "json")]
    public async Task The_review_of_the_expected_plan_is_the_expected_one(string format, string ending)
    {
        using var terminal = Terminal.InCheckout();
        var old = Saved("older.plan.json", PlanJson.Write(OlderProduction.Plan));

        var exit = await terminal.RunAsync("review", "--plan", Production, "--against", old, "--format", format);

        exit.Should().Be(2, terminal.Error);
        Expected.Match($"production.review.{ending}", terminal.Output.Replace(_folder + "/", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stack_is_previewed_and_reviewed()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("review", "staging", "--against", Staging);

        exit.Should().Be(0, terminal.Error + terminal.Output);
        terminal.Output.Should().StartWith($"datatier · staging against {Staging}\n").And.Contain("  fine    Changes   nothing changes\n");
    }

    [Fact]
    public async Task Without_an_old_side_nothing_is_compared()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("review", "--plan", Staging);

        exit.Should().Be(0, terminal.Error + terminal.Output);
        terminal.Output.Should().StartWith("datatier · staging\n").And.NotContain("Changes");
    }

    [Fact]
    public async Task Out_writes_a_file_and_tells_what_is_broken()
    {
        using var terminal = Terminal.InCheckout();
        var file = Path.Combine(_folder, "review.md");

        var exit = await terminal.RunAsync("review", "--plan", Staging, "--against", Saved("old.json", Text(Staging).Replace("\"backupRetentionPeriod\": 7", "\"backupRetentionPeriod\": 8", StringComparison.Ordinal)), "--format", "markdown", "--out", file);

        exit.Should().Be(2);
        terminal.Output.Should().BeEmpty();
        terminal.Error.Should().StartWith("Changes: ").And.Contain("not allowed: wingtip-mariadb is updated");
        (await File.ReadAllTextAsync(file)).Should().StartWith("### ⛔ staging: do not deploy\n");
    }

    [Fact]
    public async Task A_broken_ceiling_exits_with_2()
    {
        using var terminal = Terminal.InCopy();
        terminal.Edit("stacks/tiers/basic.yaml", "monthlyCeiling: 250 USD", "monthlyCeiling: 1 USD");

        var exit = await terminal.RunAsync("review", "--plan", Path.Combine(Expected.Root, Staging));

        exit.Should().Be(2, terminal.Error);
        terminal.Output.Should().Contain("  broken  Cost").And.Contain("USD above the ceiling of tier basic");
    }

    [Fact]
    public async Task A_broken_rule_exits_with_2()
    {
        using var terminal = Terminal.InCheckout();
        var plan = Saved("plan.json", Text(Staging).Replace("\"storageEncrypted\": true", "\"storageEncrypted\": false", StringComparison.Ordinal));

        var exit = await terminal.RunAsync("review", "--plan", plan);

        exit.Should().Be(2, terminal.Error);
        terminal.Output.Should().Contain("  broken  Rules").And.Contain("rds.instance.encrypted by ");
    }

    [Fact]
    public async Task A_broken_promise_exits_with_2_and_the_old_side_says_that_it_is_new()
    {
        using var terminal = Terminal.InCheckout();
        var plan = Saved("plan.json", Text(Staging).Replace("\"multiAz\": true", "\"multiAz\": false", StringComparison.Ordinal));

        var exit = await terminal.RunAsync("review", "--plan", plan, "--against", Staging);

        exit.Should().Be(2, terminal.Error);
        terminal.Output.Should().Contain("  broken  Promises  broken for 1 of 2 clients, 1 promise newly, 1 family weaker than before: survival after zone of northwind-mariadb\n")
            .And.Contain("\n  newly broken  northwind: survival after zone of northwind-mariadb: promised without a restore, found restored (a restore of ")
            .And.Contain("\n  promises  northwind relational: weaker, kept → broken; instance time 2 min → 30 min; zone survived → restored, point 0 min → 5 min, time 2 min → ");
    }

    [Fact]
    public async Task Json_is_one_document()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("review", "--plan", Staging, "--against", Staging, "--format", "json");

        using var document = JsonDocument.Parse(terminal.Output);
        document.RootElement.EnumerateObject().Select(field => field.Name).Should().Equal(
            "version", "project", "stack", "outcome", "resources", "verdicts", "against", "changes", "findings", "findingsDelta", "promises", "promisesDelta", "cost", "costDelta");
        terminal.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_stack_is_told_once() => (await ComplaintAsync("review", "prod", "--against", "HEAD"))
        .Should().Be("unknown stack 'prod'; there are: production, staging\n");

    [Fact]
    public async Task Another_stack_is_not_compared() => (await ComplaintAsync("review", "--plan", Staging, "--against", Production))
        .Should().Be("the old side is datatier/production, the new one datatier/staging; two plans of one stack are compared; name the same stack\n");

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told() => (await ComplaintAsync("review", "--plan", Staging, "--out", "no/such/folder/review.html"))
        .Should().Contain("no/such/folder").And.NotContain("   at ");

    [Fact]
    public async Task A_missing_price_is_counted_and_named()
    {
        using var terminal = Terminal.InCheckout();
        var plan = Saved("plan.json", Text(Staging).Replace("\"instanceClass\": \"db.", "\"instanceClass\": \"db.x9.", StringComparison.Ordinal));

        await terminal.RunAsync("review", "--plan", plan, "--format", "json");

        terminal.Output.Should().Contain("\"gap\": \"no price 'rds.mariadb.db.x9.");
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Expected.Root, file));

    private static async Task<string> ComplaintAsync(params string[] arguments)
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync(arguments);

        exit.Should().Be(1, terminal.Output);
        terminal.Output.Should().BeEmpty();
        return terminal.Error;
    }

    private string Saved(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
