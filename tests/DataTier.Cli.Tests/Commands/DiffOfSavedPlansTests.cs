using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

/// <summary>Two saved plans, for which no program runs.</summary>
public sealed class DiffOfSavedPlansTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(Expected.Root, "tests", "expected", "staging.plan.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("datatier-").FullName;
    private readonly Terminal _terminal;

    public DiffOfSavedPlansTests() => _terminal = new Terminal(_folder);

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task The_same_plan_changes_nothing()
    {
        var exit = await _terminal.RunAsync("diff", "--plan", Shipped, "--against", Shipped);

        exit.Should().Be(0, _terminal.Error);
        _terminal.Output.Should().StartWith("datatier · staging against ").And.Contain("0 added, 0 updated, 0 replaced, 0 removed, ").And.EndWith("; nothing that has to be allowed\n");
    }

    [Fact]
    public async Task A_shorter_retention_stops_with_2_and_says_what_to_state()
    {
        var exit = await _terminal.RunAsync("diff", "--plan", Shipped, "--against", With("\"backupRetentionPeriod\": 7", "\"backupRetentionPeriod\": 8"));

        exit.Should().Be(2, _terminal.Error);
        _terminal.Output.Should()
            .Contain("! retention, not allowed: backupRetentionPeriod: automated backups older than the new period are deleted")
            .And.Contain("  - { resource: \"aws:rds/instance:Instance::wingtip-mariadb\", change: retention, reason: …, owner: …, until: … }\n");
    }

    [Fact]
    public async Task A_longer_retention_is_fine() =>
        (await _terminal.RunAsync("diff", "--plan", Shipped, "--against", With("\"backupRetentionPeriod\": 7", "\"backupRetentionPeriod\": 6"))).Should().Be(0);

    [Fact]
    public async Task Json_is_one_document_and_nothing_else()
    {
        await _terminal.RunAsync("diff", "--plan", Shipped, "--against", With("\"backupRetentionPeriod\": 7", "\"backupRetentionPeriod\": 8"), "--format", "json");

        using var document = JsonDocument.Parse(_terminal.Output);
        var change = document.RootElement.GetProperty("resources")[0];
        document.RootElement.GetProperty("stops").GetBoolean().Should().BeTrue();
        (change.GetProperty("change").GetString(), change.GetProperty("name").GetString(), change.GetProperty("properties")[0].GetProperty("before").GetDecimal())
            .Should().Be(("updated", "wingtip-mariadb", 8m));
        _terminal.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task It_tells_what_the_change_costs()
    {
        await _terminal.RunAsync("diff", "--plan", Shipped, "--against", With("\"allocatedStorage\": 200,", "\"allocatedStorage\": 100,"));

        _terminal.Output.Should().MatchRegex(@"\ncost  \+\d+\.\d\d USD a month  \w+ \+\d+\.\d\d\n");
    }

    [Fact]
    public async Task Json_holds_what_the_change_costs()
    {
        await _terminal.RunAsync("diff", "--plan", Shipped, "--against", With("\"allocatedStorage\": 200,", "\"allocatedStorage\": 100,"), "--format", "json");

        using var document = JsonDocument.Parse(_terminal.Output);
        var cost = document.RootElement.GetProperty("cost");
        cost.GetProperty("usdPerMonth").GetDecimal().Should().BePositive();
        cost.GetProperty("byClient")[0].EnumerateObject().Select(field => field.Name).Should().Equal("name", "beforeUsd", "afterUsd", "usdPerMonth");
    }

    [Fact]
    public async Task Two_runs_write_the_same_bytes()
    {
        string[] arguments = ["diff", "--plan", Shipped, "--against", With("\"storageEncrypted\": true", "\"storageEncrypted\": false"), "--format", "json"];
        using var other = new Terminal(Directory.CreateTempSubdirectory("datatier-").FullName);

        await _terminal.RunAsync(arguments);
        await other.RunAsync(arguments);

        other.Output.Should().Be(_terminal.Output).And.NotBeEmpty();
    }

    [Fact]
    public async Task Plans_of_two_stacks_are_not_compared()
    {
        var production = Path.Combine(Expected.Root, "tests", "expected", "production.plan.json");

        (await ComplaintAsync("diff", "--plan", Shipped, "--against", production)).Should().Be(
            "the old side is datatier/production, the new one datatier/staging; two plans of one stack are compared; name the same stack\n");
    }

    [Fact]
    public async Task A_name_that_is_neither_file_nor_commit_is_told() =>
        (await ComplaintAsync("diff", "--plan", Shipped, "--against", "nowhere")).Should().Be(
            "--against nowhere: there is no such file, and no git repository here; name a saved plan or an exported state\n");

    [Fact]
    public async Task A_stack_and_a_plan_are_one_too_many() =>
        (await ComplaintAsync("diff", "staging", "--plan", Shipped, "--against", Shipped)).Should().Be($"both a stack (staging) and --plan {Shipped} are given; give one of them\n");

    [Fact]
    public async Task Nothing_to_compare_with_is_told() =>
        (await ComplaintAsync("diff", "--plan", Shipped)).Should().Be("Option '--against' is required; see datatier --help\n");

    [Fact]
    public async Task A_plan_file_that_does_not_exist_is_told() =>
        (await ComplaintAsync("diff", "--plan", "none.json", "--against", Shipped)).Should().Contain("none.json").And.NotContain("   at ");

    [Fact]
    public async Task An_exported_state_is_an_old_side()
    {
        const string State = """
            {"version":3,"deployment":{"resources":[
              {"urn":"urn:pulumi:staging::datatier::pulumi:pulumi:Stack::datatier-staging","type":"pulumi:pulumi:Stack"},
              {"urn":"urn:pulumi:staging::datatier::aws:s3/bucket:Bucket::gone","custom":true,"type":"aws:s3/bucket:Bucket","id":"gone"}]}}
            """;
        await File.WriteAllTextAsync(Path.Combine(_folder, "state.json"), State);

        var exit = await _terminal.RunAsync("diff", "--plan", Shipped, "--against", "state.json");

        exit.Should().Be(2);
        _terminal.Output.Should().Contain("- removed  aws:s3/bucket:Bucket  gone\n").And.Contain(" 1 removed, 0 unchanged; 1 not allowed\n");
    }

    private async Task<string> ComplaintAsync(params string[] arguments)
    {
        var exit = await _terminal.RunAsync(arguments);

        exit.Should().Be(1);
        _terminal.Output.Should().BeEmpty();
        return _terminal.Error;
    }

    /// <summary>The shipped plan with one text changed where it stands first, as a file.</summary>
    private string With(string text, string by)
    {
        var content = File.ReadAllText(Shipped);
        content.Should().Contain(text);
        var start = content.IndexOf(text, StringComparison.Ordinal);
        var file = Path.Combine(_folder, "old.json");
        File.WriteAllText(file, string.Concat(content.AsSpan(0, start), by, content.AsSpan(start + text.Length)));
        return file;
    }
}
