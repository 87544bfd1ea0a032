using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

/// <summary>What is said of promises, and how a broken one ends.</summary>
public sealed class PromiseTests
{
    private const string Production = "tests/expected/production.plan.json";
    private const string Staging = "tests/expected/staging.plan.json";

    [Fact]
    public async Task The_table_of_production_is_the_expected_one()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("promise", "--plan", Production);

        Expected.Match("production.promise.txt", terminal.Output);
    }

    [Fact]
    public async Task A_kept_promise_exits_with_0()
    {
        using var terminal = Terminal.InCopy();
        File.WriteAllText(Path.Combine(terminal.Folder, "plan.json"), WithoutStores());

        var exit = await terminal.RunAsync("promise", "--plan", "plan.json", "--client", "wingtip");

        exit.Should().Be(0, terminal.Error);
        terminal.Output.Should().Contain("wingtip · tier basic promises point 5 min, time 4 h, survives instance · kept").And.NotContain("northwind");
    }

    [Fact]
    public async Task A_broken_promise_exits_with_2_and_the_json_names_the_evidence()
    {
        using var terminal = Terminal.InCopy();
        File.WriteAllText(Path.Combine(terminal.Folder, "plan.json"), WithoutStores().Replace("\"multiAz\": true", "\"multiAz\": false", StringComparison.Ordinal));

        var exit = await terminal.RunAsync("promise", "--plan", "plan.json", "--client", "northwind", "--format", "json");

        exit.Should().Be(2, terminal.Error);
        using var report = JsonDocument.Parse(terminal.Output);
        report.RootElement.GetProperty("stops").GetBoolean().Should().BeTrue();
        var weakest = report.RootElement.GetProperty("clients")[0].GetProperty("weakest");
        (weakest.GetProperty("aspect").GetString(), weakest.GetProperty("failure").GetString(), weakest.GetProperty("resource").GetString())
            .Should().Be(("survival", "zone", "northwind-mariadb"));
        report.RootElement.GetProperty("clients")[0].GetProperty("checks").EnumerateArray()
            .Count(check => check.GetProperty("verdict").GetString() == "broken").Should().Be(1);
    }

    [Fact]
    public async Task A_client_that_is_not_there_is_refused_with_those_that_are()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("promise", "--plan", Staging, "--client", "nobody");

        exit.Should().Be(1);
        terminal.Error.Should().StartWith("--client nobody: the plan has no such client; it has: northwind, wingtip");
    }

    [Fact]
    public async Task Outside_of_the_project_nothing_is_kept_and_that_is_said()
    {
        using var terminal = Terminal.InCopy();
        File.Delete(Path.Combine(terminal.Folder, "Pulumi.yaml"));

        var exit = await terminal.RunAsync("promise", "--plan", Path.Combine(Expected.Root, Staging));

        exit.Should().Be(0);
        terminal.Error.Should().StartWith("outside of the project: what the tiers promise, their ceilings and their own usage are not known; ");
        terminal.Output.Should().Contain("what it promises is not known").And.Contain("0 clients kept, 2 not known, 0 broken");
    }

    /// <summary>The plan of staging, as if every cache could throw away what it holds: stores of sessions and jobs are snapshotted daily.</summary>
    private static string WithoutStores() => File.ReadAllText(Path.Combine(Expected.Root, Staging))
        .Replace("\"value\": \"noeviction\"", "\"value\": \"allkeys-lru\"", StringComparison.Ordinal)
        .Replace("\"value\": \"volatile-ttl\"", "\"value\": \"allkeys-lru\"", StringComparison.Ordinal)
        .Replace("\"value\": \"volatile-lru\"", "\"value\": \"allkeys-lru\"", StringComparison.Ordinal);
}
