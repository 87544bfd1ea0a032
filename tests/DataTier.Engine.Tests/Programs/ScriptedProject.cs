using DataTier.Engine.Projects;

namespace DataTier.Engine.Tests.Programs;

/// <summary>A project in a temporary folder whose program is a shell script.</summary>
internal sealed class ScriptedProject : IDisposable
{
    public ScriptedProject(string script, string stackFile = "")
    {
        Folder = Directory.CreateTempSubdirectory("datatier-").FullName;
        File.WriteAllText(Path.Combine(Folder, "Pulumi.yaml"), "name: acme\nruntime:\n  name: dotnet\n  options:\n    binary: program.sh\n");
        File.WriteAllText(Path.Combine(Folder, "Pulumi.dev.yaml"), stackFile);
        File.WriteAllText(Path.Combine(Folder, "program.sh"), "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(Folder, "program.sh"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Folder { get; }

    public PulumiProject Project => PulumiProject.Find(Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
