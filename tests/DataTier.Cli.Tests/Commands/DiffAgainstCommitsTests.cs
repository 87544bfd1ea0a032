using System.Diagnostics;

namespace DataTier.Cli.Tests.Commands;

/// <summary>A stack compared with itself at a commit, in a repository of its own that runs the program built here.</summary>
public sealed class DiffAgainstCommitsTests : IDisposable
{
    private readonly Terminal _terminal = Terminal.InCopy();

    public DiffAgainstCommitsTests()
    {
        _terminal.Edit("Pulumi.yaml", "runtime: dotnet", $"runtime:\n  name: dotnet\n  options:\n    binary: {Program}");
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", ".");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message=first");
    }

    private static string Program { get; } = Directory
        .EnumerateFiles(Path.Combine(Expected.Root, "stacks", "bin"), "DataTier.Stacks.dll", SearchOption.AllDirectories)
        .OrderByDescending(File.GetLastWriteTimeUtc)
        .First();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Nothing_edited_changes_nothing()
    {
        var exit = await _terminal.RunAsync("diff", "staging", "--against", "HEAD");

        exit.Should().Be(0, _terminal.Error);
        _terminal.Output.Should().StartWith("datatier · staging against HEAD\n").And.Contain("\n0 added, 0 updated, 0 replaced, 0 removed, ");
    }

    [Fact]
    public async Task A_tier_that_promises_less_stops()
    {
        _terminal.Edit("stacks/tiers/standard.yaml", "backupRetention: 14d", "backupRetention: 13d");

        var exit = await _terminal.RunAsync("diff", "staging", "--against", "main");

        exit.Should().Be(2, _terminal.Error);
        _terminal.Output.Should().Contain("~ updated  aws:rds/instance:Instance  northwind-mariadb  client northwind\n").And.Contain("  backupRetentionPeriod  14 -> 13  in-place");
    }

    [Fact]
    public async Task What_the_stack_allows_does_not_stop()
    {
        _terminal.Edit("stacks/tiers/standard.yaml", "backupRetention: 14d", "backupRetention: 13d");
        _terminal.Edit("Pulumi.staging.yaml", "  datatier:clients:", """
              datatier:allowances:
                - resource: datatier:components:ClientTier::northwind
                  change: retention
                  reason: agreed with the client
                  owner: data-platform@example.com
                  until: 2026-11-20
                - resource: datatier:components:ClientTier::northwind
                  change: replace
                  reason: the copies in the other region begin anew
                  owner: data-platform@example.com
                  until: 2026-11-21

              datatier:clients:
            """);

        var exit = await _terminal.RunAsync("diff", "staging", "--against", "main");

        exit.Should().Be(0, _terminal.Error + _terminal.Output);
        _terminal.Output.Should().Contain("! retention, allowed until 2026-11-20 by data-platform@example.com (agreed with the client): ").And.Contain("! replace, allowed until 2026-11-21 by ");
    }

    [Fact]
    public async Task A_removed_client_stops_for_each_thing_that_held_data()
    {
        RemoveClient("wingtip");

        var exit = await _terminal.RunAsync("diff", "staging", "--against", "HEAD");

        exit.Should().Be(2, _terminal.Error);
        _terminal.Output.Should()
            .Contain("- removed  aws:rds/instance:Instance  wingtip-mariadb  client wingtip\n")
            .And.Contain("- removed  aws:kms/key:Key  wingtip  client wingtip\n")
            .And.NotContain("northwind");
    }

    [Fact]
    public async Task The_plan_of_a_commit_is_kept()
    {
        await _terminal.RunAsync("diff", "staging", "--against", "HEAD");

        Directory.GetFiles(Path.Combine(_terminal.Folder, ".git", "datatier"), "*.datatier.staging.*.plan.json").Should().ContainSingle();
    }

    [Fact]
    public async Task An_unknown_commit_is_told()
    {
        var exit = await _terminal.RunAsync("diff", "staging", "--against", "v0.9");

        exit.Should().Be(1);
        _terminal.Error.Should().Be(
            "--against v0.9: there is no such file, and git knows no such commit; name a saved plan, an exported state, a branch, a tag or a commit (a shallow clone holds only the newest)\n");
    }

    [Fact]
    public async Task A_commit_whose_settings_were_wrong_is_told_with_what_was_wrong()
    {
        _terminal.Edit("Pulumi.staging.yaml", "datatier:owner:", "datatier:ownr:");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--all", "--message=second");
        _terminal.Edit("Pulumi.staging.yaml", "datatier:ownr:", "datatier:owner:");

        var exit = await _terminal.RunAsync("diff", "staging", "--against", "HEAD");

        exit.Should().Be(1);
        _terminal.Error.Should().Contain("has no plan of staging:\n").And.Contain("datatier:owner: missing").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_stack_that_the_commit_does_not_have_is_told()
    {
        File.Copy(Path.Combine(_terminal.Folder, "Pulumi.staging.yaml"), Path.Combine(_terminal.Folder, "Pulumi.test.yaml"));

        var exit = await _terminal.RunAsync("diff", "test", "--against", "HEAD");

        exit.Should().Be(1);
        _terminal.Error.Should().Contain("has no plan of test:\n").And.Contain("unknown stack 'test'; there are: production, staging");
    }

    // From its name to the next client, the next setting of the stack, or the end of the file.
    private void RemoveClient(string name)
    {
        var file = Path.Combine(_terminal.Folder, "Pulumi.staging.yaml");
        var lines = File.ReadAllLines(file).ToList();
        var first = lines.FindIndex(line => line == $"    - name: {name}");
        var next = lines.FindIndex(first + 1, line => line.StartsWith("    - ", StringComparison.Ordinal) || line.StartsWith("  datatier:", StringComparison.Ordinal));
        lines.RemoveRange(first, (next < 0 ? lines.Count : next) - first);
        File.WriteAllLines(file, lines);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _terminal.Folder, RedirectStandardError = true });
        git?.WaitForExit();
        (git?.ExitCode).Should().Be(0);
    }
}
