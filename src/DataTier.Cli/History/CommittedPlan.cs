using DataTier.Engine;
using DataTier.Engine.Programs;
using DataTier.Engine.Projects;
using DataTier.Planning.Plans;

namespace DataTier.Cli.History;

/// <summary>The plan of a stack as a commit has it: previewed once, then kept beside git's own files.</summary>
/// <remarks>
/// Where nothing but settings differ from the checkout, the present program reads the commit's settings, which takes as long as a
/// preview. Else the program of the commit is built.
/// </remarks>
internal sealed class CommittedPlan(CommandConsole console, GitRepository repository, PulumiProject project, string stack)
{
    private static readonly string[] SettingsFiles = [".yaml", ".yml"];

    /// <summary>The plan at a commit; it is previewed when <paramref name="before"/> is over.</summary>
    /// <exception cref="PreviewException">The commit has no such stack, or its program cannot be run.</exception>
    public async Task<Plan> AtAsync(string commit, Task before, CancellationToken cancellation)
    {
        var kept = KeptFile(commit);
        if (File.Exists(kept))
        {
            return PlanJson.Read(await File.ReadAllBytesAsync(kept, cancellation).ConfigureAwait(false));
        }

        await before.ConfigureAwait(false);
        var folder = Directory.CreateTempSubdirectory("datatier-").FullName;
        try
        {
            var plan = await PreviewAsync(commit, folder, cancellation).ConfigureAwait(false);
            Directory.CreateDirectory(Path.GetDirectoryName(kept) ?? "/");
            await File.WriteAllTextAsync(kept, PlanJson.Write(plan), cancellation).ConfigureAwait(false);
            return plan;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What a plan holds depends on the engine that made it as well: it is named by the id of its build.
    private string KeptFile(string commit) => Path.Combine(
        repository.OwnFolder, "datatier", $"{commit}.{project.Name}.{stack}.{typeof(Preview).Module.ModuleVersionId:N}.plan.json");

    private async Task<Plan> PreviewAsync(string commit, string folder, CancellationToken cancellation)
    {
        var below = Path.GetRelativePath(repository.Root, project.Folder);
        var program = await SameProgramAsync(commit, cancellation).ConfigureAwait(false);
        var files = program is null
            ? []
            : (await repository.FilesAsync(commit, below, cancellation).ConfigureAwait(false)).FindAll(IsSettings);
        await repository.ExtractAsync(commit, files, folder, cancellation).ConfigureAwait(false);

        var committed = PulumiProject.Find(Path.GetFullPath(below, folder));
        try
        {
            return (await StackPreview.RunAsync(console, committed, stack, unknown: false, cancellation, program).ConfigureAwait(false)).Plan;
        }
        catch (PreviewException failure)
        {
            throw new PreviewException([$"the commit {commit[..12]} has no plan of {stack}:", .. failure.Messages]);
        }
    }

    // The present program, when nothing that it is made from differs; settings are what it reads, not what it is made from.
    private async Task<string?> SameProgramAsync(string commit, CancellationToken cancellation)
    {
        if (BuiltProgram.Of(project) is not { } program)
        {
            return null;
        }

        foreach (var file in await repository.ChangedSinceAsync(commit, cancellation).ConfigureAwait(false))
        {
            var path = Path.GetFullPath(file, repository.Root);
            if (!IsSettings(file) && Array.Exists([.. program.Inputs], input => IsWithin(path, input)))
            {
                return null;
            }
        }

        return program.Target;
    }

    private static bool IsSettings(string file) => Array.Exists(SettingsFiles, ending => file.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);
}
