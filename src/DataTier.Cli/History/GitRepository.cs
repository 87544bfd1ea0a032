using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using DataTier.Engine;

namespace DataTier.Cli.History;

/// <summary>The git repository around a folder, asked through the command <c>git</c>.</summary>
internal sealed class GitRepository
{
    private GitRepository(string root, string ownFolder) => (Root, OwnFolder) = (root, ownFolder);

    /// <summary>The folder of the checkout.</summary>
    public string Root { get; }

    /// <summary>Where git keeps its own files; what is put there is never committed.</summary>
    public string OwnFolder { get; }

    /// <summary>The repository that a folder lies in; null when it lies in none, or there is no git.</summary>
    public static async Task<GitRepository?> FindAsync(string folder, CancellationToken cancellation)
    {
        var answer = await AskAsync(folder, cancellation, "rev-parse", "--show-toplevel", "--git-common-dir").ConfigureAwait(false);
        return answer?.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [var root, var own]
            ? new GitRepository(root, Path.GetFullPath(own, folder))
            : null;
    }

    /// <summary>The id of the commit that a name means; null when it means none.</summary>
    public async Task<string?> CommitAsync(string name, CancellationToken cancellation) =>
        (await AskAsync(Root, cancellation, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}").ConfigureAwait(false))?.Trim();

    /// <summary>The files that differ between a commit and the checkout, new ones included, relative to the root.</summary>
    public async Task<List<string>> ChangedSinceAsync(string commit, CancellationToken cancellation)
    {
        var tracked = await AskAsync(Root, cancellation, "diff", "--name-only", "--no-renames", "-z", commit, "--").ConfigureAwait(false);
        var added = await AskAsync(Root, cancellation, "ls-files", "--others", "--exclude-standard", "-z").ConfigureAwait(false);
        return [.. $"{tracked}{added}".Split('\0', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The files of a commit below a folder, relative to the root.</summary>
    public async Task<List<string>> FilesAsync(string commit, string below, CancellationToken cancellation)
    {
        var files = await AskAsync(Root, cancellation, "ls-tree", "-r", "--name-only", "-z", "--full-tree", commit, "--", below).ConfigureAwait(false);
        return [.. (files ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Writes files of a commit into a folder; all of them when none is named.</summary>
    /// <exception cref="PreviewException">git fails.</exception>
    public async Task ExtractAsync(string commit, IEnumerable<string> files, string folder, CancellationToken cancellation)
    {
        using var git = Start(Root, ["archive", "--format=tar", commit, "--", .. files])
            ?? throw new PreviewException("git is not there; install it, or name a saved plan in place of a commit");
        var complaint = git.StandardError.ReadToEndAsync(cancellation);
        await TarFile.ExtractToDirectoryAsync(git.StandardOutput.BaseStream, folder, overwriteFiles: true, cancellation).ConfigureAwait(false);
        await git.WaitForExitAsync(cancellation).ConfigureAwait(false);
        if (git.ExitCode != 0)
        {
            throw new PreviewException($"git archive {commit}: {(await complaint.ConfigureAwait(false)).Trim()}");
        }
    }

    private static async Task<string?> AskAsync(string folder, CancellationToken cancellation, params string[] arguments)
    {
        using var git = Start(folder, arguments);
        if (git is null)
        {
            return null;
        }

        var complaint = git.StandardError.ReadToEndAsync(cancellation);
        var answer = await git.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
        await complaint.ConfigureAwait(false);
        await git.WaitForExitAsync(cancellation).ConfigureAwait(false);
        return git.ExitCode == 0 ? answer : null;
    }

    private static Process? Start(string folder, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            // There is no git: whoever asks says what that means.
            return null;
        }
    }
}
