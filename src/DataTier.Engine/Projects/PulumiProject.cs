using System.Collections.Immutable;

namespace DataTier.Engine.Projects;

/// <summary>A Pulumi project: what its <c>Pulumi.yaml</c> says, and which stacks have a file beside it.</summary>
public sealed class PulumiProject
{
    private const string StackFilePrefix = "Pulumi.";

    private PulumiProject(string file, YamlTree.Map content)
    {
        File = file;
        Folder = Path.GetDirectoryName(file) ?? "/";
        Name = Required(content, "name");
        Main = Optional(content, "main");
        Config = content["config"] as YamlTree.Map;
        switch (content["runtime"])
        {
            case YamlTree.Scalar { Text.Length: > 0 } runtime:
                Runtime = runtime.Text;
                break;
            case YamlTree.Map runtime:
                Runtime = Required(runtime, "name");
                Binary = runtime["options"] is YamlTree.Map options ? Optional(options, "binary") : null;
                break;
            default:
                throw YamlTree.At(Path.GetFileName(file), content.Start, "runtime is missing; it is 'dotnet' or 'nodejs'");
        }

        var folder = Optional(content, "stackConfigDir");
        StackFolder = folder is null ? Folder : Path.GetFullPath(folder, Folder);
        Stacks = StacksIn(StackFolder);
    }

    /// <summary>The name of the project.</summary>
    public string Name { get; }

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    public string Folder { get; }

    /// <summary>What runs the program: <c>dotnet</c> or <c>nodejs</c>.</summary>
    public string Runtime { get; }

    /// <summary>The stacks that have a <c>Pulumi.&lt;stack&gt;.yaml</c>, sorted.</summary>
    public ImmutableArray<string> Stacks { get; }

    /// <summary>The project file itself.</summary>
    internal string File { get; }

    /// <summary>A built program that is run as it is; null when the program is built from its sources.</summary>
    internal string? Binary { get; }

    /// <summary>Where the program lies, relative to the project: a folder, or a file in it.</summary>
    internal string? Main { get; }

    /// <summary>The configuration that the project gives to every stack.</summary>
    internal YamlTree.Map? Config { get; }

    private string StackFolder { get; }

    /// <summary>Finds the project that a folder belongs to: the nearest <c>Pulumi.yaml</c> at or above it.</summary>
    /// <exception cref="PreviewException">There is none, or it cannot be read.</exception>
    public static PulumiProject Find(string folder)
    {
        var start = Path.GetFullPath(folder);
        for (var here = start; here is not null; here = Path.GetDirectoryName(here))
        {
            foreach (var name in (ReadOnlySpan<string>)["Pulumi.yaml", "Pulumi.yml"])
            {
                var file = Path.Combine(here, name);
                if (System.IO.File.Exists(file))
                {
                    return new PulumiProject(file, YamlTree.ReadFile(file));
                }
            }
        }

        throw new PreviewException($"{start}: no Pulumi.yaml here or in any folder above; run the command inside a Pulumi project");
    }

    /// <summary>The file of a stack.</summary>
    /// <exception cref="PreviewException">There is no such stack; the message lists those that exist.</exception>
    public string StackFile(string stack)
    {
        // A stack may be named with its organization and project; the file bears the last part.
        var name = stack[(stack.LastIndexOf('/') + 1)..];
        if (!Stacks.Contains(name))
        {
            throw new PreviewException(Stacks.IsEmpty
                ? $"unknown stack '{stack}': the project {Name} has no stack file; add Pulumi.{name}.yaml beside Pulumi.yaml"
                : $"unknown stack '{stack}'; there are: {string.Join(", ", Stacks)}");
        }

        var path = Path.Combine(StackFolder, $"{StackFilePrefix}{name}.yaml");
        return System.IO.File.Exists(path) ? path : Path.ChangeExtension(path, ".yml");
    }

    private static ImmutableArray<string> StacksIn(string folder)
    {
        var stacks = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, StackFilePrefix + "*") : [])
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (Path.GetExtension(path) is ".yaml" or ".yml" && name.Length > StackFilePrefix.Length)
            {
                stacks.Add(name[StackFilePrefix.Length..]);
            }
        }

        return [.. stacks];
    }

    private string Required(YamlTree.Map map, string name) =>
        Optional(map, name) ?? throw YamlTree.At(Path.GetFileName(File), map.Start, $"{name} is missing; every project states it");

    private string? Optional(YamlTree.Map map, string name) => map[name] switch
    {
        null => null,
        YamlTree.Scalar { Text.Length: > 0 } scalar => scalar.Text,
        var other => throw YamlTree.At(Path.GetFileName(File), other.Start, $"{name} has to be a text"),
    };
}
