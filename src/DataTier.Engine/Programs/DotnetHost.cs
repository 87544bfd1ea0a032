using System.Runtime.InteropServices;

namespace DataTier.Engine.Programs;

/// <summary>Where the <c>dotnet</c> command is: the one that runs us.</summary>
internal static class DotnetHost
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var file = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

        // <root>/shared/Microsoft.NETCore.App/10.0.0/
        var root = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var path = System.IO.Path.Combine(root, file);
        return File.Exists(path) ? path : file;
    }
}
