using System.Collections.Immutable;
using DataTier.Settings.Constraints;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>All settings of one stack: its own, and the tiers of its clients.</summary>
public sealed record ProjectSettings
{
    /// <summary>The stack's own settings.</summary>
    public required StackSettings Stack { get; init; }

    /// <summary>The tiers that the stack's clients and its platform have, by name.</summary>
    public required ImmutableSortedDictionary<string, Tier> Tiers { get; init; }

    /// <summary>What AWS takes and somebody may regret, or what is newer than what is known here; in the order of the files.</summary>
    public ImmutableArray<Problem> Warnings { get; init; } = [];

    /// <summary>Reads the stack's file and the tier files that it names.</summary>
    /// <exception cref="SettingsException">Some setting is wrong; the exception holds every problem of every file.</exception>
    public static ProjectSettings Load(string projectFolder, string stack)
    {
        var problems = new ProblemList(StackSettings.FileOf(stack));
        var path = Path.Combine(projectFolder, problems.File);
        if (!File.Exists(path))
        {
            var known = StacksIn(projectFolder);
            var allowed = known.Length == 0 ? "the project has no stack yet" : $"stacks here are {string.Join(", ", known)}";
            problems.Add(null, "", "no such file", allowed, Suggestion.Or("choose one of them or write the file", stack, known));
            throw new SettingsException(problems.All);
        }

        var text = SettingsFile.Read(path, problems);
        var node = text is null ? null : StackSource.FromFile(text, problems);
        return Read(projectFolder, node, problems);
    }

    /// <summary>Reads the stack's settings from configuration values, as the engine hands them over, and the tier files.</summary>
    /// <param name="projectFolder">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="stack">The stack's name, for messages.</param>
    /// <param name="value">Gives the value of a key without its namespace: text, or JSON text for lists and mappings.</param>
    /// <exception cref="SettingsException">Some setting is wrong; the exception holds every problem of every file.</exception>
    public static ProjectSettings Load(string projectFolder, string stack, Func<string, string?> value)
    {
        var problems = new ProblemList(StackSettings.FileOf(stack));
        var asked = new MappingReader(null, "", problems);
        StackSettings.Read(asked, new TierFiles(projectFolder));
        return Read(projectFolder, StackSource.FromValues(value, asked.Asked), problems);
    }

    /// <summary>Checks what a stack's file would say, before it is written.</summary>
    /// <exception cref="SettingsException">Some setting would be wrong; the exception holds every problem of every file.</exception>
    public static void Check(string projectFolder, string stack, string text)
    {
        var problems = new ProblemList(StackSettings.FileOf(stack));
        _ = Read(projectFolder, StackSource.FromFile(text, problems), problems);
    }

    /// <summary>The tiers that have a file in a project.</summary>
    public static string[] TiersIn(string projectFolder) => new TierFiles(projectFolder).Names;

    /// <summary>The tier of a client.</summary>
    public Tier TierOf(ClientSettings client) => Tiers[client.Tier];

    /// <summary>The tier of what the clients share.</summary>
    public Tier PlatformTier => Tiers[Stack.Platform.Tier];

    private static ProjectSettings Read(string projectFolder, MappingNode? node, ProblemList problems)
    {
        if (node is null)
        {
            throw new SettingsException(problems.All);
        }

        var files = new TierFiles(projectFolder);
        var stack = MappingReader.Read(node, StackSource.Namespace, problems, reader => StackSettings.Read(reader, files));
        List<ProblemList> lists = [problems];
        var tiers = new Dictionary<string, ReadTier>(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in stack.TierNames)
        {
            if (asked.Add(name) && files.Has(name))
            {
                var list = new ProblemList(Tier.FileOf(name));
                lists.Add(list);
                if (files.Read(name, list) is { } tier)
                {
                    tiers.Add(name, tier);
                }
            }
        }

        StackConstraints.Check(new ReadStack(stack, new SettingsDocument(problems, StackSource.Namespace, node), tiers));
        var found = new List<Problem>();
        foreach (var list in lists)
        {
            found.AddRange(list.All);
        }

        return lists.Exists(list => list.HasErrors)
            ? throw new SettingsException(found)
            : new ProjectSettings { Stack = stack, Tiers = ByName(tiers, stack), Warnings = [.. found] };
    }

    private static ImmutableSortedDictionary<string, Tier> ByName(Dictionary<string, ReadTier> read, StackSettings stack)
    {
        var tiers = ImmutableSortedDictionary.CreateBuilder<string, Tier>(StringComparer.Ordinal);
        foreach (var (name, tier) in read)
        {
            tiers.Add(name, stack.Protected(tier.Tier));
        }

        return tiers.ToImmutable();
    }

    /// <summary>The stacks that have a file in a project.</summary>
    public static string[] StacksIn(string projectFolder)
    {
        if (!Directory.Exists(projectFolder))
        {
            return [];
        }

        var files = Directory.GetFiles(projectFolder, "Pulumi.*.yaml");
        var names = Array.ConvertAll(files, file => Path.GetFileNameWithoutExtension(file)["Pulumi.".Length..]);
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
