using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

/// <summary>What a change does to promises.</summary>
public sealed class DiffOfPromisesTests
{
    private const string Staging = "tests/expected/staging.plan.json";

    [Fact]
    public async Task A_standby_that_goes_breaks_the_promise_of_the_zone()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal);

        await terminal.RunAsync("diff", "--plan", "plan.json", "--against", Path.Combine(Expected.Root, Staging));

        terminal.Output.Should()
            .Contain("\nnewly broken  northwind: survival after zone of northwind-mariadb: promised without a restore, found restored (a restore of ")
            .And.Contain("\npromises  northwind relational: weaker, kept → broken; instance time 2 min → 30 min; zone survived → restored, point 0 min → 5 min, time 2 min → ");
    }

    [Fact]
    public async Task A_standby_that_comes_keeps_it()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal);

        await terminal.RunAsync("diff", "--plan", Path.Combine(Expected.Root, Staging), "--against", "plan.json");

        terminal.Output.Should().Contain("\npromises  northwind relational: broken → kept; ").And.Contain("\nnow kept  northwind: survival after zone of northwind-mariadb").And.NotContain("weaker");
    }

    [Fact]
    public async Task Json_holds_both_sides_of_each_family_that_differs()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal);

        await terminal.RunAsync("diff", "--plan", "plan.json", "--against", Path.Combine(Expected.Root, Staging), "--format", "json");

        using var changes = JsonDocument.Parse(terminal.Output);
        var promises = changes.RootElement.GetProperty("promises");
        (promises.GetProperty("newlyBroken").GetInt32(), promises.GetProperty("weaker").GetInt32()).Should().Be((1, 1));
        var family = promises.GetProperty("clients").EnumerateArray().Single().GetProperty("families").EnumerateArray().Single();
        (family.GetProperty("family").GetString(), family.GetProperty("trend").GetString(), family.GetProperty("before").GetProperty("verdict").GetString(), family.GetProperty("after").GetProperty("verdict").GetString())
            .Should().Be(("relational", "weaker", "kept", "broken"));
        family.GetProperty("failures").EnumerateArray().Select(failure => (failure.GetProperty("failure").GetString(), failure.GetProperty("survivalLost").GetBoolean()))
            .Should().Equal(("instance", false), ("zone", true));
    }

    private static void Spoil(Terminal terminal)
    {
        File.Copy(Path.Combine(Expected.Root, Staging), Path.Combine(terminal.Folder, "plan.json"));
        terminal.Edit("plan.json", "\"multiAz\": true", "\"multiAz\": false");
    }
}
