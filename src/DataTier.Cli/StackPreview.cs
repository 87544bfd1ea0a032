using DataTier.Cli.Output;
using DataTier.Engine;
using DataTier.Engine.Projects;
using DataTier.Settings;

namespace DataTier.Cli;

/// <summary>Previews a stack of a project, for every command that needs its plan.</summary>
internal static class StackPreview
{
    /// <summary>Previews a stack of the project that the command is run in; its settings are checked before the program runs.</summary>
    public static Task<PreviewResult> RunAsync(CommandConsole console, string? stack, bool unknown, CancellationToken cancellation, Func<string, string, string>? configure = null)
    {
        var project = PulumiProject.Find(console.Folder);
        var name = stack ?? throw new PreviewException($"no stack given; there are: {string.Join(", ", project.Stacks)}; name one of them");
        project.StackFile(name);
        ProjectSettings.Load(project.Folder, name);
        return RunAsync(console, project, name, unknown, cancellation, configure: configure);
    }

    /// <summary>Previews a stack of a project that lies anywhere, by its own program, which knows its settings best, or by a given one.</summary>
    public static async Task<PreviewResult> RunAsync(
        CommandConsole console, PulumiProject project, string stack, bool unknown, CancellationToken cancellation, string? program = null, Func<string, string, string>? configure = null)
    {
        using var line = new ProgressLine(console);
        return await Preview.RunAsync(
            new PreviewRequest { Project = project, Stack = stack, Unknown = unknown, Program = program, ProgramOutput = line.Print, Configure = configure },
            line,
            cancellation).ConfigureAwait(false);
    }
}
