using DataTier.Engine;
using DataTier.Engine.Projects;
using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Cli.History;

/// <summary>What a plan is compared with: a saved plan, an exported Pulumi state, or the same stack at a commit.</summary>
internal static class OldSide
{
    /// <summary>Reads what <c>--against</c> names; a file goes before a commit of the same name.</summary>
    /// <param name="console">Where the command runs.</param>
    /// <param name="against">The name.</param>
    /// <param name="stack">The stack whose plan is wanted.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="before">What has to be over before a program is run or built, so that two never build one program at once.</param>
    /// <exception cref="PreviewException">It is neither.</exception>
    /// <exception cref="PlanFormatException">The file is neither a plan nor a state.</exception>
    public static async Task<Plan> ReadAsync(CommandConsole console, string against, string stack, CancellationToken cancellation, Task? before = null)
    {
        var file = Path.GetFullPath(against, console.Folder);
        if (File.Exists(file))
        {
            return await ReadFileAsync(against, file, cancellation).ConfigureAwait(false);
        }

        var repository = await GitRepository.FindAsync(console.Folder, cancellation).ConfigureAwait(false)
            ?? throw new PreviewException($"--against {against}: there is no such file, and no git repository here; name a saved plan or an exported state");
        var commit = await repository.CommitAsync(against, cancellation).ConfigureAwait(false)
            ?? throw new PreviewException(
                $"--against {against}: there is no such file, and git knows no such commit; name a saved plan, an exported state, a branch, a tag or a commit (a shallow clone holds only the newest)");
        return await new CommittedPlan(console, repository, PulumiProject.Find(console.Folder), stack).AtAsync(commit, before ?? Task.CompletedTask, cancellation).ConfigureAwait(false);
    }

    private static async Task<Plan> ReadFileAsync(string name, string file, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
        try
        {
            return PulumiState.Is(bytes) ? PulumiState.Read(bytes) : PlanJson.Read(bytes);
        }
        catch (PlanFormatException fault)
        {
            throw new PlanFormatException($"{name}: {fault.Message}", fault);
        }
    }
}
