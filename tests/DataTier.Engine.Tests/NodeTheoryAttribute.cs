using System.ComponentModel;
using System.Diagnostics;

namespace DataTier.Engine.Tests;

/// <summary>A theory that needs Node and its Pulumi packages; without them it is skipped and says why.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = Missing();

    /// <summary>The folder of the programs that register the same graph.</summary>
    public static string SameGraph { get; } = FindFolder();

    private static string? Missing()
    {
        if (!IsInstalled(SameGraph))
        {
            return "the npm packages are not installed; run 'npm ci --ignore-scripts' in the checkout, as .ci/run does";
        }

        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true });
            node?.WaitForExit();
            return null;
        }
        catch (Win32Exception)
        {
            return "node is not installed; install Node.js 20 or later";
        }
    }

    // Node looks for packages in the folder of a program and in all above it.
    private static bool IsInstalled(string? folder) =>
        folder is not null && (Directory.Exists(Path.Combine(folder, "node_modules", "@pulumi", "aws")) || IsInstalled(Path.GetDirectoryName(folder)));

    private static string FindFolder()
    {
        for (var here = AppContext.BaseDirectory; here is not null; here = Path.GetDirectoryName(here))
        {
            var folder = Path.Combine(here, "SameGraph");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("no folder SameGraph above the tests; run them from a checkout");
    }
}
