using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>What every workflow keeps to; their grammar is checked by <c>build/check-workflows.mjs</c>.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Files().Select(file => Path.GetFileName(file))];

    [Fact]
    public void There_are_workflows_to_check() => Files().Select(Path.GetFileName).Should().Contain(["ci.yml", "preview.yml", "comment.yml", "deploy.yml"]);

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version(string workflow)
    {
        var uses = Lines(workflow).Where(line => Uses().IsMatch(line)).Where(line => !line.Contains("uses: ./", StringComparison.Ordinal)).ToArray();

        uses.Where(line => !Pinned().IsMatch(line)).Should().BeEmpty("a tag can be moved to other code");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_may_read_and_no_more_unless_a_job_says_so(string workflow)
    {
        var text = Text(workflow);

        TopPermissions().Match(text).Value.Should().BeOneOf("permissions: {}\n", "permissions:\n  contents: read\n");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_that_starts_by_itself_says_what_may_run_beside_it(string workflow)
    {
        var text = Text(workflow);

        (text.Contains("\nconcurrency:\n", StringComparison.Ordinal) || text.Contains("\n  workflow_call:\n", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_script_holds_what_an_event_says(string workflow)
    {
        // GitHub puts ${{ … }} into a script before the shell reads it, so a branch's name would be code; it comes by env instead.
        var scripts = Lines(workflow).Where(line => line.TrimStart().StartsWith("run:", StringComparison.Ordinal) || line.StartsWith("          ", StringComparison.Ordinal));

        scripts.Where(line => line.Contains("${{ github.event", StringComparison.Ordinal) && !Value().IsMatch(line)).Should().BeEmpty();
    }

    [Fact]
    public void What_judges_a_pull_request_offline_holds_no_secret()
    {
        Text("preview.yml").Should().NotContain("secrets.");
        Text("preview.yml").Should().NotContain("pull_request_target");
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "workflows"), "*.yml").Order(StringComparer.Ordinal);

    private static string Text(string workflow) => File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", workflow));

    private static string[] Lines(string workflow) => Text(workflow).Split('\n');

    [GeneratedRegex(@"^\s*(- )?uses: ")]
    private static partial Regex Uses();

    [GeneratedRegex(@"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^permissions:.*\n(?:  .*\n)*", RegexOptions.Multiline)]
    private static partial Regex TopPermissions();

    // A key of a step's env or with: there it is data.
    [GeneratedRegex(@"^\s+[\w-]+: \$\{\{")]
    private static partial Regex Value();
}
