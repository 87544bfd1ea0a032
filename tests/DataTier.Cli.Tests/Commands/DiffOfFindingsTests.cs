using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

/// <summary>What a change does to the findings of the rules.</summary>
public sealed class DiffOfFindingsTests
{
    private const string Staging = "tests/expected/staging.plan.json";

    [Fact]
    public async Task A_new_finding_is_told()
    {
        using var terminal = Terminal.InCopy();
        var before = Path.Combine(Expected.Root, Staging);
        Spoil(terminal);

        await terminal.RunAsync("diff", "--plan", "plan.json", "--against", before);

        terminal.Output.Should().Contain("\nnew finding  low  rds.instance.port  northwind-mariadb: port is 3306; set it to another port than the engine's own\n");
    }

    [Fact]
    public async Task What_is_repaired_is_no_longer_found()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal);

        await terminal.RunAsync("diff", "--plan", Path.Combine(Expected.Root, Staging), "--against", "plan.json");

        terminal.Output.Should().Contain("\nno longer found  rds.instance.port  northwind-mariadb\n").And.NotContain("new finding");
    }

    [Fact]
    public async Task Json_holds_both_sides_of_it()
    {
        using var terminal = Terminal.InCopy();
        Spoil(terminal);

        await terminal.RunAsync("diff", "--plan", "plan.json", "--against", Path.Combine(Expected.Root, Staging), "--format", "json");

        using var changes = JsonDocument.Parse(terminal.Output);
        var findings = changes.RootElement.GetProperty("findings");
        findings.GetProperty("new").EnumerateArray().Single().GetProperty("rule").GetString().Should().Be("rds.instance.port");
        findings.GetProperty("gone").EnumerateArray().Should().BeEmpty();
    }

    private static void Spoil(Terminal terminal)
    {
        File.Copy(Path.Combine(Expected.Root, Staging), Path.Combine(terminal.Folder, "plan.json"));
        terminal.Edit("plan.json", "\"port\": 13306", "\"port\": 3306");
    }
}
