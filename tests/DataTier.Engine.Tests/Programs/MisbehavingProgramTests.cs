using DataTier.Engine.Projects;
using DataTier.Planning.Plans;

namespace DataTier.Engine.Tests.Programs;

/// <summary>A C# program with the real SDK that ends in every way.</summary>
public sealed class MisbehavingProgramTests
{
    [Fact]
    public async Task An_exception_is_told_with_its_place_and_without_its_stack() =>
        (await FailureAsync("throws")).Should().Contain("the disk is full").And.Contain("at Program.cs:11").And.NotContain("   at ");

    [Fact]
    public async Task An_exception_in_an_apply_is_told_too() =>
        (await FailureAsync("throws-in-apply")).Should().Contain("the disk is full").And.NotContain("   at ");

    [Fact]
    public async Task A_missing_setting_is_told_with_the_command_that_sets_it() =>
        (await FailureAsync("missing-config")).Should().Contain("misbehaving:size");

    [Fact]
    public async Task A_logged_error_names_its_resource() =>
        (await FailureAsync("logs-error")).Should().Be("misbehaving:index:Box 'box': the box is too small\nthe program ended with exit code 1");

    [Fact]
    public async Task A_program_that_exits_by_itself_is_not_done() =>
        (await FailureAsync("exits")).Should().StartWith("the program ended before it told the engine that it is done;");

    [Fact]
    public async Task A_program_that_is_killed_is_told_so() =>
        (await FailureAsync("kills-itself")).Should().Be("the program was killed by signal 9 and said nothing");

    [Fact]
    public async Task A_program_that_hangs_is_told_with_what_is_pending() =>
        (await FailureAsync("hangs", TimeSpan.FromSeconds(10))).Should().MatchRegex(
            @"^the program did nothing for [\d.]+ s and was stopped: 2 resources are registered, the last is urn:\S+; "
            + "the outputs of the stack are pending; look for a task or a loop that never ends$");

    [Fact]
    public async Task A_URN_taken_twice_is_told_by_the_engine() =>
        (await FailureAsync("registers-twice")).Should().Be(
            "misbehaving:index:Box 'box': the URN urn:pulumi:registers-twice::misbehaving::misbehaving:index:Box::box is taken; "
            + "two resources of one type under one parent need different names");

    [Fact]
    public async Task What_a_program_prints_is_handed_on_and_is_no_part_of_the_plan()
    {
        var lines = new List<string>();

        var result = await RunAsync("prints", null, line =>
        {
            lock (lines)
            {
                lines.Add(line);
            }
        });

        lines.Should().BeEquivalentTo("to the output: [secret]", "to the error output");
        result.Plan.Diagnostics.Should().BeEmpty();
        result.Plan.Outputs["done"].Should().Be(PlannedValue.Of(true));
    }

    private static async Task<string> FailureAsync(string stack, TimeSpan? timeout = null) =>
        (await FluentActions.Awaiting(() => RunAsync(stack, timeout)).Should().ThrowAsync<PreviewException>()).Which.Message;

    private static Task<PreviewResult> RunAsync(string stack, TimeSpan? timeout = null, Action<string>? onLine = null) => Preview.RunAsync(new PreviewRequest
    {
        Project = PulumiProject.Find(Path.Combine(NodeTheoryAttribute.SameGraph, "..", "Misbehaving")),
        Stack = stack,
        Timeout = timeout ?? PreviewRequest.DefaultTimeout,
        ProgramOutput = onLine,
    });
}
