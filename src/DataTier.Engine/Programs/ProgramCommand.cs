using System.Collections.Immutable;
using DataTier.Engine.Projects;

namespace DataTier.Engine.Programs;

/// <summary>How a built program is started.</summary>
internal sealed record ProgramCommand(string File, ImmutableArray<string> Arguments, string Folder)
{
    /// <summary>The folder of the program's sources.</summary>
    public static string ProgramFolder(PulumiProject project)
    {
        var main = Path.GetFullPath(project.Main ?? ".", project.Folder);
        if (Directory.Exists(main))
        {
            return main;
        }

        return System.IO.File.Exists(main)
            ? Path.GetDirectoryName(main) ?? project.Folder
            : throw new PreviewException($"Pulumi.yaml: main is '{project.Main}', but there is no such folder or file; name the folder of the program");
    }

    /// <summary>The command for a .NET program that is built already.</summary>
    public static ProgramCommand Dotnet(string program, string folder) => program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        ? new ProgramCommand(DotnetHost.Path, [program], folder)
        : new ProgramCommand(program, [], folder);

    /// <summary>The program that <c>binary</c> names.</summary>
    public static string BinaryFile(PulumiProject project, string binary)
    {
        foreach (var start in (ReadOnlySpan<string>)[project.Folder, ProgramFolder(project)])
        {
            var path = Path.GetFullPath(binary, start);
            if (System.IO.File.Exists(path))
            {
                return path;
            }
        }

        throw new PreviewException($"Pulumi.yaml: the binary '{binary}' does not exist; build it first, or leave 'binary' out");
    }

    /// <summary>The command for a Node program: the runner that comes with its own Pulumi package.</summary>
    public static ProgramCommand Node(PulumiProject project, string address, string stack, string organization)
    {
        var folder = ProgramFolder(project);
        var main = Path.GetFullPath(project.Main ?? ".", project.Folder);
        for (var here = folder; here is not null; here = Path.GetDirectoryName(here))
        {
            var runner = Path.Combine(here, "node_modules", "@pulumi", "pulumi", "cmd", "run", "index.js");
            if (System.IO.File.Exists(runner))
            {
                return new ProgramCommand(
                    "node",
                    [
                        runner, "--monitor", address, "--engine", address, "--project", project.Name, "--stack", stack,
                        "--organization", organization, "--root-directory", project.Folder, "--pwd", folder,
                        "--parallel", "16", "--dry-run", main,
                    ],
                    folder);
            }
        }

        throw new PreviewException($"{folder}: the package @pulumi/pulumi is not installed; run 'npm ci' there");
    }
}
