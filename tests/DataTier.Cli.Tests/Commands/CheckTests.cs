using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

/// <summary>What the rules say of the shipped stacks, and what is said when a rule, a waiver or a relaxation is broken.</summary>
public sealed class CheckTests
{
    private const string Staging = "tests/expected/staging.plan.json";

    private static readonly string[] Severities = ["error", "warning", "note"];

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task The_shipped_stacks_have_no_finding_but_what_a_tier_relaxes_or_a_waiver_covers(string stack)
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("check", "--plan", $"tests/expected/{stack}.plan.json", "--format", "json");

        using var report = JsonDocument.Parse(terminal.Output);
        report.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("open").GetBoolean()).Select(finding => finding.GetProperty("message").GetString()).Should().BeEmpty();
        report.RootElement.GetProperty("errors").EnumerateArray().Should().BeEmpty();
        report.RootElement.GetProperty("warnings").EnumerateArray().Should().BeEmpty();
        exit.Should().Be(0, terminal.Error);
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task The_table_of_the_expected_plan_is_the_expected_one(string stack)
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("check", "--plan", $"tests/expected/{stack}.plan.json");

        Expected.Match($"{stack}.check.txt", terminal.Output);
    }

    [Fact]
    public async Task A_broken_rule_exits_with_2_and_says_what_to_do()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal, "\"storageEncrypted\": true", "\"storageEncrypted\": false");

        var exit = await terminal.RunAsync("check", "--plan", "plan.json");

        exit.Should().Be(2, terminal.Error);
        terminal.Output.Should().Contain("high  rds.instance.encrypted  DB instance storage is encrypted at rest\n  failed  client northwind  northwind-mariadb: storageEncrypted is false; set it to true\n")
            .And.Contain("\n1 finding, 0 unknown, ").And.Contain("; a deployment has to stop\n");
    }

    [Fact]
    public async Task A_rule_of_less_weight_is_told_and_stops_nothing()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal, "\"port\": 13306", "\"port\": 3306");

        var exit = await terminal.RunAsync("check", "--plan", "plan.json");

        exit.Should().Be(0, terminal.Error);
        terminal.Output.Should().Contain("northwind-mariadb: port is 3306; set it to another port than the engine's own\n").And.NotContain("a deployment has to stop");
    }

    [Fact]
    public async Task What_is_known_only_after_deployment_is_unknown_and_stops_nothing()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal, "\"storageEncrypted\": true", "\"storageEncrypted\": \"[unknown]\"");

        var exit = await terminal.RunAsync("check", "--plan", "plan.json");

        exit.Should().Be(0, terminal.Error);
        terminal.Output.Should().Contain("  unknown  client northwind  northwind-mariadb: storageEncrypted is known only after deployment, so this is not judged; make it a plain value\n");
    }

    [Theory]
    [InlineData("2026-11-19", 2, "error: the waiver of rds.instance.encrypted for aws:rds/instance:Instance::northwind-mariadb expired on 2026-11-19; repair it, or have the waiver renewed by data-platform@example.com\n")]
    [InlineData("2026-11-20", 0, "waived  rds.instance.encrypted  until 2026-11-20 by data-platform@example.com: moves\n  northwind-mariadb\n")]
    public async Task A_waiver_holds_until_its_day(string expires, int exit, string output)
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal, "\"storageEncrypted\": true", "\"storageEncrypted\": false");
        var waiver = JsonSerializer.Serialize($$"""[{"rule":"rds.instance.encrypted","resource":"aws:rds/instance:Instance::northwind-mariadb","reason":"moves","owner":"data-platform@example.com","expires":"{{expires}}"}]""");
        terminal.Edit("plan.json", "\"config\": {", $"\"config\": {{ \"datatier:waivers\": {waiver},");

        (await terminal.RunAsync("check", "--plan", "plan.json")).Should().Be(exit, terminal.Error);

        terminal.Output.Should().Contain(output);
    }

    [Fact]
    public async Task Sarif_describes_the_rules_and_places_each_result()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal, "\"storageEncrypted\": true", "\"storageEncrypted\": false");

        await terminal.RunAsync("check", "--plan", "plan.json", "--format", "sarif");

        using var log = JsonDocument.Parse(terminal.Output);
        log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToHashSet();
        run.GetProperty("results").EnumerateArray().Should().OnlyContain(result => rules.Contains(result.GetProperty("ruleId").GetString()) && Severities.Contains(result.GetProperty("level").GetString()));
        var broken = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "rds.instance.encrypted");
        broken.GetProperty("level").GetString().Should().Be("error");
        broken.GetProperty("message").GetProperty("text").GetString().Should().Be("northwind-mariadb: storageEncrypted is false; set it to true");
        broken.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("stacks/tiers/standard.yaml");
        broken.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().EndWith("aws:rds/instance:Instance::northwind-mariadb");
        broken.TryGetProperty("suppressions", out _).Should().BeFalse();
        run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == "s3.object-lock").Should()
            .OnlyContain(result => result.GetProperty("suppressions")[0].GetProperty("justification").ToString().StartsWith("relaxed by tier ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stack_is_previewed_and_checked()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("check", "staging");

        exit.Should().Be(0, terminal.Error);
        terminal.Output.Should().StartWith("datatier · staging · 117 rules\n");
    }

    [Fact]
    public async Task The_page_of_the_rules_is_what_the_command_prints()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("rules");

        Expected.Match("../../docs/rules.md", terminal.Output);
    }

    private static void Spoil(Terminal terminal, string text, string by)
    {
        File.Copy(Path.Combine(Expected.Root, Staging), Path.Combine(terminal.Folder, "plan.json"));
        terminal.Edit("plan.json", text, by);
    }
}
