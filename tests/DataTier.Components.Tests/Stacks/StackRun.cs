using System.Collections.Concurrent;
using DataTier.Engine;
using DataTier.Engine.Projects;
using DataTier.Planning.Plans;
using DataTier.Settings;
using YamlDotNet.RepresentationModel;

namespace DataTier.Components.Tests.Stacks;

/// <summary>The built program, run against the local engine over a copy of the shipped settings.</summary>
internal sealed class StackRun : IDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Plan>>> Shipped = new(StringComparer.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("datatier-stack-").FullName;

    public StackRun()
    {
        // The program lies beside the tests, built with them.
        var binary = Path.Combine(AppContext.BaseDirectory, "DataTier.Stacks");
        File.WriteAllText(Path.Combine(_folder, "Pulumi.yaml"), $"name: datatier\nruntime:\n  name: dotnet\n  options:\n    binary: {binary}\n");
        Directory.CreateDirectory(Path.Combine(_folder, "stacks", "tiers"));
        foreach (var file in (string[])["Pulumi.production.yaml", "Pulumi.staging.yaml", .. TierFiles])
        {
            File.Copy(Path.Combine(Given.ProjectFolder, file), Path.Combine(_folder, file));
        }
    }

    /// <summary>The shipped tiers.</summary>
    public static string[] TierFiles { get; } = [.. new[] { "basic", "standard", "premium", "lab", "leads", "global", "rehearsal" }.Select(DataTier.Settings.Tier.FileOf)];

    /// <summary>The plan of a shipped stack, made once for all tests: it never changes.</summary>
    public static Task<Plan> PlanAsync(string stack) => Shipped.GetOrAdd(stack, name => new Lazy<Task<Plan>>(() => MakeAsync(name))).Value;

    /// <summary>Replaces a text that must stand in a file.</summary>
    public StackRun With(string file, string old, string replacement)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        text.Should().Contain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Changes a file of settings as a document, whatever its lines look like.</summary>
    public StackRun Changed(string file, Action<YamlMappingNode> change)
    {
        var path = Path.Combine(_folder, file);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(path)));
        change((YamlMappingNode)yaml.Documents[0].RootNode);
        using var writer = new StringWriter { NewLine = "\n" };
        yaml.Save(writer, assignAnchors: false);
        File.WriteAllText(path, writer.ToString().Replace("\n...\n", "\n", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Writes a file of settings.</summary>
    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    /// <summary>Reads the settings as the program does, or throws with all that is wrong.</summary>
    public ProjectSettings Load(string stack) => ProjectSettings.Load(_folder, stack);

    /// <summary>Runs the program.</summary>
    public async Task<Plan> PreviewAsync(string stack) =>
        (await Preview.RunAsync(new PreviewRequest { Project = PulumiProject.Find(_folder), Stack = stack })).Plan;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<Plan> MakeAsync(string stack)
    {
        using var run = new StackRun();
        return await run.PreviewAsync(stack);
    }
}
