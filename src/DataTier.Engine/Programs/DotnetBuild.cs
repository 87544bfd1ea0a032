using System.Collections.Immutable;
using DataTier.Engine.Projects;

namespace DataTier.Engine.Programs;

/// <summary>Builds a .NET program, only when its sources have changed.</summary>
internal static class DotnetBuild
{
    private const int ShownLines = 20;

    private static readonly string[] ProjectKinds = ["*.csproj", "*.fsproj", "*.vbproj"];

    /// <summary>The project file of a program.</summary>
    /// <exception cref="PreviewException">There is none, or more than one.</exception>
    public static string ProjectFile(PulumiProject project)
    {
        var main = Path.GetFullPath(project.Main ?? ".", project.Folder);
        if (File.Exists(main))
        {
            return main;
        }

        var folder = ProgramCommand.ProgramFolder(project);
        return ProjectKinds.SelectMany(kind => Directory.GetFiles(folder, kind)).ToArray() switch
        {
            [var only] => only,
            [] => throw new PreviewException($"{folder}: there is no project file (*.csproj); name the program's folder as 'main' in Pulumi.yaml"),
            var several => throw new PreviewException(
                $"{folder}: there are {several.Length} project files ({string.Join(", ", several.Select(Path.GetFileName).Order(StringComparer.Ordinal))}); name one as 'main' in Pulumi.yaml"),
        };
    }

    /// <summary>Builds, and gives the path of the program.</summary>
    /// <exception cref="PreviewException">It does not build; the messages are the compiler's errors.</exception>
    public static async Task<string> RunAsync(string project, CancellationToken cancellation)
    {
        var began = DateTime.UtcNow;
        var answer = Path.GetTempFileName();
        try
        {
            var output = new List<string>();
            var folder = Path.GetDirectoryName(project) ?? "/";
            var build = new ProgramCommand(
                DotnetHost.Path,
                ["build", project, "--nologo", "-v:quiet", "-t:Build", "-getProperty:TargetPath", $"-getResultOutputFile:{answer}"],
                folder);
            var environment = new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1" };
            int exitCode;
            await using (var process = ProgramProcess.Start(build, environment, line => Add(output, line)))
            {
                exitCode = await process.WaitAsync(cancellation).ConfigureAwait(false);
            }

            if (exitCode != 0)
            {
                throw new PreviewException(Errors(output, folder));
            }

            var target = (await File.ReadAllTextAsync(answer, cancellation).ConfigureAwait(false)).Trim();
            BuildStamp.Of(project, target, began)?.Write(project);
            return target;
        }
        finally
        {
            File.Delete(answer);
        }
    }

    /// <summary>The errors in the output of a build as <c>file:line:column: code: message</c>, each once.</summary>
    internal static ImmutableArray<string> Errors(IReadOnlyList<string> output, string folder)
    {
        var errors = output.Select(line => Condensed(line, folder)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (errors.Length == 0)
        {
            return ["the program does not build:", .. output.Where(static line => line.Length > 0).TakeLast(ShownLines)];
        }

        var hidden = errors.Length - ShownLines;
        return
        [
            $"the program does not build: {errors.Length} {(errors.Length == 1 ? "error" : "errors")}",
            .. errors.Take(ShownLines),
            .. hidden > 0 ? [$"and {hidden} more; run 'dotnet build' in {folder} to see them all"] : Array.Empty<string>(),
        ];
    }

    // folder/File.cs(9,3): error CS1002: ; expected [folder/project.csproj]
    private static string? Condensed(string line, string folder)
    {
        const string Mark = ": error ";
        var mark = line.IndexOf(Mark, StringComparison.Ordinal);
        if (mark < 0)
        {
            return null;
        }

        var message = line[(mark + Mark.Length)..];
        var project = message.LastIndexOf(" [", StringComparison.Ordinal);
        message = (project < 0 ? message : message[..project]).Trim();
        var place = line[..mark].Trim();
        var open = place.LastIndexOf('(');
        if (open > 0 && place.EndsWith(')'))
        {
            place = $"{place[..open]}:{place[(open + 1)..^1].Replace(',', ':')}";
        }

        return Path.IsPathRooted(place) ? $"{Path.GetRelativePath(folder, place)}: {message}" : $"{place}: {message}";
    }

    private static void Add(List<string> output, string line)
    {
        lock (output)
        {
            output.Add(line);
        }
    }
}
