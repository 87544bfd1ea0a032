namespace DataTier.Cli.Tests.Commands;

public sealed class TiersTests
{
    [Fact]
    public async Task Stand_side_by_side_with_promises_and_differences()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("tiers");

        exit.Should().Be(0, terminal.Error);
        var rows = Rows(terminal);
        rows[0].Should().Equal("basic", "global", "lab", "leads", "premium", "rehearsal", "standard");
        rows.Should().ContainSingle(row => row[0] == "promise.recoveryPoint", "a promise is shown although it is the same everywhere");
        Row(rows, "promise.survives").Should().Equal("promise.survives", "instance", "region", "zone", "region", "region", "instance", "zone");
        Row(rows, "relational.pauseAfter").Should().Equal("relational.pauseAfter", "-", "-", "5min", "-", "-", "-", "-");
        rows.Should().NotContain(row => row[0] == "cache.evictionPolicy", "no tier differs in it");
        terminal.Output.Should().Contain("no costs: they are those of a stack's region and terms; name one: datatier tiers production\n");
    }

    [Fact]
    public async Task Cost_what_a_client_costs_that_adds_nothing()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("tiers", "staging");

        exit.Should().Be(0, terminal.Error);
        var month = Row(Rows(terminal), "a month")[1..].Select(cell => decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        month.Should().HaveCount(7).And.OnlyContain(usd => usd > 0);
        month[0].Should().BeLessThan(month[6], "basic is below standard").And.BeLessThan(month[4], "and below premium");
    }

    [Fact]
    public async Task That_are_wrong_are_told_with_their_places()
    {
        using var terminal = Terminal.InCopy();
        terminal.Edit("stacks/tiers/basic.yaml", "shards: 1", "shards: one");

        var exit = await terminal.RunAsync("tiers");

        exit.Should().Be(1);
        terminal.Error.Should().Contain("cache.shards: 'one' is not a whole number");
    }

    private static List<string[]> Rows(Terminal terminal) =>
        [.. terminal.Output.Split('\n').TakeWhile(line => line.Length > 0).Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static string[] Row(List<string[]> rows, string name) => rows.Single(row => row[0] == name);
}
