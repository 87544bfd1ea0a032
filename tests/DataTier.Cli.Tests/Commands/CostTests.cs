using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

/// <summary>What the shipped stacks cost, as a file that a reviewer reads, and what the options and bad input do.</summary>
public sealed class CostTests
{
    private const string Production = "tests/expected/production.plan.json";

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task The_estimate_of_the_expected_plan_is_the_expected_one(string stack)
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("cost", "--plan", $"tests/expected/{stack}.plan.json", "--details");

        exit.Should().NotBe(1, terminal.Error);
        Expected.Match($"{stack}.cost.txt", terminal.Output);
    }

    [Fact]
    public async Task Json_is_one_document()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("cost", "--plan", Production, "--format", "json");

        using var document = JsonDocument.Parse(terminal.Output);
        document.RootElement.GetProperty("total").GetProperty("name").GetString().Should().Be("production");
        terminal.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_stack_is_previewed_and_priced()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("cost", "staging");

        exit.Should().Be(0, terminal.Error);
        terminal.Output.Should().StartWith("datatier · staging · USD a month\n").And.Contain("ceiling of tier basic");
    }

    [Fact]
    public async Task Another_tier_for_a_client_runs_the_program_with_it()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("cost", "staging", "--tier", "wingtip=premium");

        terminal.Output.Should().Contain("wingtip: ").And.Contain("ceiling of tier premium").And.NotContain("ceiling of tier basic");
    }

    [Fact]
    public async Task A_budget_that_is_broken_exits_with_2()
    {
        using var terminal = Terminal.InCopy();
        terminal.Edit("stacks/tiers/basic.yaml", "monthlyCeiling: 250 USD", "monthlyCeiling: 1 USD");

        var exit = await terminal.RunAsync("cost", "--plan", Path.Combine(Expected.Root, Production));

        exit.Should().Be(2, terminal.Error);
        terminal.Output.Should().Contain("adatum: ").And.Contain("of 1.00, ceiling of tier basic: broken: ");
    }

    [Fact]
    public async Task Outside_of_a_project_there_are_no_limits_and_that_is_said()
    {
        using var terminal = new Terminal(Path.GetTempPath());

        var exit = await terminal.RunAsync("cost", "--plan", Path.Combine(Expected.Root, Production));

        exit.Should().Be(0);
        terminal.Error.Should().StartWith("outside of the project: what the tiers promise, their ceilings and their own usage are not known");
        terminal.Output.Should().NotContain("ceiling of tier");
    }

    [Fact]
    public async Task Reserving_costs_less()
    {
        var (demand, reserved) = (await TotalAsync(), await TotalAsync("--reserved", "1y"));

        reserved.Should().BeLessThan(demand);
    }

    [Theory]
    [InlineData("--tier nobody=basic", "--tier nobody=basic: the stack staging has no client 'nobody'; there are: northwind, wingtip\n")]
    [InlineData("--tier wingtip", "--tier wingtip: a client and a tier are expected; write --tier client=tier\n")]
    [InlineData("--tier wingtip=gold", "no tier 'gold'")]
    [InlineData("--region eu-west-9", "--region eu-west-9: no prices for it; there are prices for: ap-southeast-1, eu-central-1, eu-west-1, us-east-1, us-west-2\n")]
    [InlineData("--reserved 2y", "'2y'")]
    public async Task Bad_what_ifs_are_explained(string options, string message)
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync(["cost", "staging", .. options.Split(' ')]);

        exit.Should().Be(1);
        terminal.Output.Should().BeEmpty();
        terminal.Error.Should().Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public async Task A_saved_plan_has_the_tiers_that_it_has()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("cost", "--plan", Production, "--tier", "wingtip=premium");

        exit.Should().Be(1);
        terminal.Error.Should().Be($"--plan {Production} is what it is; name the stack instead, so that the program can run with another configuration\n");
    }

    private static async Task<decimal> TotalAsync(params string[] options)
    {
        using var terminal = Terminal.InCheckout();
        await terminal.RunAsync(["cost", "--plan", Production, "--format", "json", .. options]);
        using var document = JsonDocument.Parse(terminal.Output);
        return document.RootElement.GetProperty("total").GetProperty("usdPerMonth").GetDecimal();
    }
}
