using System.Globalization;
using System.Text;
using DataTier.Engine.Projects;

namespace DataTier.Bench;

/// <summary>The shipped project with as many clients as wanted, the three tiers in turn, in a folder of its own.</summary>
internal sealed class ScaledProject : IDisposable
{
    public const string Stack = "production";

    private static readonly string[] Tiers = ["basic", "standard", "premium"];

    private readonly string _folder = Directory.CreateTempSubdirectory("datatier-bench-").FullName;

    public ScaledProject(string root, string program, int clients)
    {
        var tiers = Directory.CreateDirectory(Path.Combine(_folder, "stacks", "tiers")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "stacks", "tiers")))
        {
            File.Copy(file, Path.Combine(tiers, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(_folder, "Pulumi.yaml"), $"name: datatier\nruntime:\n  name: dotnet\n  options:\n    binary: {program}\nmain: stacks\n");
        File.WriteAllText(Path.Combine(_folder, $"Pulumi.{Stack}.yaml"), StackFile(Path.Combine(root, $"Pulumi.{Stack}.yaml"), clients));
        Project = PulumiProject.Find(_folder);
    }

    public PulumiProject Project { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string StackFile(string shipped, int clients)
    {
        const string List = "\n  datatier:clients:\n";
        var text = File.ReadAllText(shipped);
        var start = text.IndexOf(List, StringComparison.Ordinal) + List.Length;
        var next = text.IndexOf("\n  datatier:", start, StringComparison.Ordinal);
        var stack = new StringBuilder(text, 0, start, text.Length);
        for (var number = 0; number < clients; number++)
        {
            stack.Append(CultureInfo.InvariantCulture, $"    - {{name: c{number:0000}, tier: {Tiers[number % Tiers.Length]}, applications: {{web: sg-{number:x17}}}}}\n");
        }

        return stack.Append(next < 0 ? "" : text[next..]).ToString();
    }
}
