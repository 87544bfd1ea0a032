using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

public sealed class ValidateTests
{
    [Fact]
    public async Task The_shipped_settings_have_no_error()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("validate");

        (exit, terminal.Output, terminal.Error).Should().Be((0, "9 files: 0 errors, 0 warnings\n", ""));
    }

    [Fact]
    public async Task Problems_of_all_files_come_at_once_and_each_once()
    {
        using var terminal = Terminal.InCopy();
        terminal.Edit("Pulumi.production.yaml", "datatier:owner:", "datatier:ownr:");
        terminal.Edit("stacks/tiers/basic.yaml", "multiAz: false", "multiAz: no");

        var exit = await terminal.RunAsync("validate");

        exit.Should().Be(1);
        terminal.Output.Split('\n').Where(line => line.Contains("basic.yaml", StringComparison.Ordinal)).Should().ContainSingle("two stacks use the tier");
        terminal.Output.Should().Contain("datatier:ownr: unknown setting").And.EndWith("9 files: 3 errors, 0 warnings\n");
    }

    [Fact]
    public async Task A_tier_that_no_stack_uses_is_checked_too()
    {
        using var terminal = Terminal.InCopy();
        var tiers = Path.Combine(terminal.Folder, "stacks", "tiers");
        File.WriteAllText(Path.Combine(tiers, "spare.yaml"), (await File.ReadAllTextAsync(Path.Combine(tiers, "basic.yaml"))).Replace("shards: 1", "shards: one", StringComparison.Ordinal));

        var exit = await terminal.RunAsync("validate");

        exit.Should().Be(1);
        terminal.Output.Should().Contain("stacks/tiers/spare.yaml:").And.Contain("cache.shards: 'one' is not a whole number").And.EndWith("10 files: 1 error, 0 warnings\n");
    }

    [Fact]
    public async Task Warnings_do_not_fail()
    {
        using var terminal = Terminal.InCopy();
        terminal.Edit("stacks/tiers/standard.yaml", "version: \"11.4\"", "version: \"99.9\"");

        var exit = await terminal.RunAsync("validate");

        exit.Should().Be(0);
        terminal.Output.Should().Contain("relational.version: warning: ").And.Contain("9 files: 0 errors, ");
    }

    [Fact]
    public async Task Json_is_one_document_with_both_sides_of_a_conflict()
    {
        using var terminal = Terminal.InCopy();
        terminal.Edit("stacks/tiers/standard.yaml", "backupWindow: 02:00-03:00", "backupWindow: 04:00-05:00");

        var exit = await terminal.RunAsync("validate", "--format", "json");

        exit.Should().Be(1);
        using var document = JsonDocument.Parse(terminal.Output);
        document.RootElement.GetProperty("errors").GetInt32().Should().Be(1);
        document.RootElement.GetProperty("files").GetArrayLength().Should().Be(9);
        var problem = document.RootElement.GetProperty("problems")[0];
        problem.GetProperty("severity").GetString().Should().Be("error");
        problem.GetProperty("path").GetString().Should().Be("relational.maintenanceWindow");
        problem.GetProperty("with").GetProperty("path").GetString().Should().Be("relational.backupWindow");
        problem.GetProperty("with").GetProperty("line").GetInt32().Should().Be(problem.GetProperty("line").GetInt32() - 1);
    }

    [Fact]
    public async Task Sarif_has_relative_files_regions_and_the_other_side()
    {
        using var terminal = Terminal.InCopy();
        terminal.Edit("stacks/tiers/standard.yaml", "backupWindow: 02:00-03:00", "backupWindow: 04:00-05:00");
        terminal.Edit("stacks/tiers/standard.yaml", "shards: 1", "shards: one");

        await terminal.RunAsync("validate", "--format", "sarif");

        using var document = JsonDocument.Parse(terminal.Output);
        document.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = document.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results");
        var window = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        window.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("stacks/tiers/standard.yaml");
        window.GetProperty("region").GetProperty("startLine").GetInt32().Should().BePositive();
        results[0].GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString().Should().Be("relational.backupWindow");
        results[1].GetProperty("ruleId").GetString().Should().Be("datatier.settings");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        rules.Should().OnlyHaveUniqueItems().And.Contain(results[0].GetProperty("ruleId").GetString());
    }
}
