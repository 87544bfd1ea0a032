using System.Collections.Immutable;
using DataTier.Engine.Projects;

namespace DataTier.Engine.Programs;

/// <summary>A program that is built from the present files, and what it was built from.</summary>
/// <param name="Target">The file that is run.</param>
/// <param name="Inputs">Folders and files that it was made from.</param>
public sealed record BuiltProgram(string Target, ImmutableArray<string> Inputs)
{
    /// <summary>The program of a project; null when it is not built from the present files, or is not built at all.</summary>
    public static BuiltProgram? Of(PulumiProject project)
    {
        if (project.Runtime != "dotnet")
        {
            return null;
        }

        if (project.Binary is { } binary)
        {
            var file = ProgramCommand.BinaryFile(project, binary);
            return new BuiltProgram(file, [file, ProgramCommand.ProgramFolder(project)]);
        }

        var source = DotnetBuild.ProjectFile(project);
        return BuildStamp.UpToDateTarget(source) is { } target ? new BuiltProgram(target, [.. BuildInputs.Of(source).Select(static input => input.Path)]) : null;
    }
}
