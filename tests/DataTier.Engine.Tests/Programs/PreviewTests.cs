using System.Diagnostics;

namespace DataTier.Engine.Tests.Programs;

/// <summary>Programs that end in every way but the right one, as shell scripts that never call the engine.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task Says_with_which_code_a_program_ended_and_its_last_lines() =>
        (await FailureAsync("echo out; echo err >&2; sleep 0.2; exit 7")).Should().StartWith("the program ended with exit code 7; its last lines:")
            .And.Contain("\n  out").And.Contain("\n  err");

    [Fact]
    public async Task Says_that_a_program_said_nothing() =>
        (await FailureAsync("exit 1")).Should().Be("the program ended with exit code 1 and said nothing");

    [Fact]
    public async Task Says_by_which_signal_a_program_was_killed() =>
        (await FailureAsync("kill -9 $$")).Should().Be("the program was killed by signal 9 and said nothing");

    [Fact]
    public async Task Does_not_take_a_program_for_done_that_has_not_said_so() =>
        (await FailureAsync("exit 0")).Should().Be(
            "the program ended before it told the engine that it is done; await Deployment.RunAsync and return its result, and do not exit before");

    [Fact]
    public async Task Stops_a_program_that_does_nothing()
    {
        var began = Stopwatch.GetTimestamp();

        (await FailureAsync("sleep 100", timeout: TimeSpan.FromSeconds(1))).Should().MatchRegex(
            @"^the program did nothing for [\d.]+ s and was stopped: it has not called the engine at all; look for a task or a loop that never ends$");
        Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Lets_a_program_run_as_long_as_it_writes() =>
        (await FailureAsync("for i in 1 2 3 4 5 6; do echo $i; sleep 0.8; done; exit 3", timeout: TimeSpan.FromSeconds(4)))
            .Should().StartWith("the program ended with exit code 3;");

    [Fact]
    public async Task Hands_on_what_the_program_writes_without_secrets_and_stack_traces()
    {
        var lines = new List<string>();

        await FailureAsync(
            "sleep 0.3; echo \"token $PULUMI_CONFIG\"; echo '   at Some.Method() in /a/b.cs:line 3' >&2; sleep 0.2; exit 1",
            "config:\n  acme:token:\n    secure: AAAB\n",
            line =>
            {
                lock (lines)
                {
                    lines.Add(line);
                }
            });

        lines.Should().Equal("token {\"acme:token\":\"[secret]\"}");
    }

    [Fact]
    public async Task Stops_the_program_and_its_children_when_cancelled()
    {
        using var project = new ScriptedProject("sleep 87654 & echo $!; wait");
        using var cancellation = new CancellationTokenSource();
        var child = new TaskCompletionSource<int>();
        var preview = Preview.RunAsync(
            new PreviewRequest { Project = project.Project, Stack = "dev", ProgramOutput = line => child.TrySetResult(int.Parse(line, null)) },
            null,
            cancellation.Token);
        var id = await child.Task.WaitAsync(TimeSpan.FromSeconds(20));

        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => preview).Should().ThrowAsync<OperationCanceledException>();
        // The signal is sent by now; on a busy machine a process takes a moment to be gone.
        for (var wait = 0; Runs(id) && wait < 100; wait++)
        {
            await Task.Delay(100);
        }

        Runs(id).Should().BeFalse();
    }

    [Fact]
    public async Task Gives_the_program_the_environment_of_a_language_host()
    {
        var lines = new List<string>();

        await FailureAsync(
            "echo $PULUMI_PROJECT $PULUMI_STACK $PULUMI_ORGANIZATION $PULUMI_DRY_RUN $PULUMI_QUERY_MODE $PULUMI_PARALLEL; "
            + "test \"$PULUMI_MONITOR\" = \"$PULUMI_ENGINE\" && echo same; echo $PULUMI_CONFIG; echo $PULUMI_CONFIG_SECRET_KEYS; "
            + "test \"$PULUMI_ROOT_DIRECTORY\" = \"$(pwd)\" && echo here; sleep 0.2; exit 1",
            "config:\n  size: 5\n",
            lines.Add);

        lines.Should().Equal("acme dev organization true false 16", "same", "{\"acme:size\":\"5\"}", "[]", "here");
    }

    [Fact]
    public async Task Names_the_stacks_that_there_are()
    {
        using var project = new ScriptedProject("exit 0");

        (await FluentActions.Awaiting(() => Preview.RunAsync(new PreviewRequest { Project = project.Project, Stack = "prod" })).Should().ThrowAsync<PreviewException>())
            .Which.Messages.Should().Equal("unknown stack 'prod'; there are: dev");
    }

    [Fact]
    public async Task Says_that_the_binary_is_missing()
    {
        using var project = new ScriptedProject("exit 0");
        File.Delete(Path.Combine(project.Folder, "program.sh"));

        (await FluentActions.Awaiting(() => Preview.RunAsync(new PreviewRequest { Project = project.Project, Stack = "dev" })).Should().ThrowAsync<PreviewException>())
            .Which.Messages.Should().Equal("Pulumi.yaml: the binary 'program.sh' does not exist; build it first, or leave 'binary' out");
    }

    [Fact]
    public async Task Knows_two_runtimes()
    {
        using var project = new ScriptedProject("exit 0");
        await File.WriteAllTextAsync(Path.Combine(project.Folder, "Pulumi.yaml"), "name: acme\nruntime: go\n");

        (await FluentActions.Awaiting(() => Preview.RunAsync(new PreviewRequest { Project = project.Project, Stack = "dev" })).Should().ThrowAsync<PreviewException>())
            .Which.Messages.Should().Equal("Pulumi.yaml: the runtime 'go' is not known here; dotnet and nodejs are");
    }

    private static async Task<string> FailureAsync(string script, string stackFile = "", Action<string>? onLine = null, TimeSpan? timeout = null)
    {
        using var project = new ScriptedProject(script, stackFile);
        var request = new PreviewRequest
        {
            Project = project.Project,
            Stack = "dev",
            ProgramOutput = onLine,
            Timeout = timeout ?? PreviewRequest.DefaultTimeout,
        };
        var failure = await FluentActions.Awaiting(() => Preview.RunAsync(request)).Should().ThrowAsync<PreviewException>();
        return failure.Which.Message;
    }

    // A child that has ended but is not yet collected by its new parent counts as gone.
    private static bool Runs(int id)
    {
        var status = $"/proc/{id}/status";
        return File.Exists(status) && !File.ReadAllText(status).Contains("State:\tZ", StringComparison.Ordinal);
    }
}
