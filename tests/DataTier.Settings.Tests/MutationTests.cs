using FsCheck;
using FsCheck.Fluent;

namespace DataTier.Settings.Tests;

/// <summary>Whatever happens to a shipped file, the loader accepts it or says where it is wrong.</summary>
public sealed class MutationTests : IDisposable
{
    private const int Documents = 10_000;

    private const string Stack = "Pulumi.production.yaml";

    // A stack takes ten times as long, because it reads its tiers as well.
    private static readonly string[] Tiers = ["stacks/tiers/premium.yaml", "stacks/tiers/basic.yaml", "stacks/tiers/lab.yaml"];

    private static readonly string[] Fragments =
    [
        "", " ", "  ", "\n", "\t", ":", ": ", "- ", "#", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!t ", "|", ">", "---\n", "...\n", "%", "@", "?",
        "null", "~", "true", "-1", "0", "1e9", "99999999999", "sun:04:00-sun:05:00", "é", "\u0000", "\u2028", "\r", "\r\n", "<<: ", "config:", "relational:\n",
    ];

    private readonly ProjectCopy _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Mutated_files_load_or_name_a_true_position() =>
        Prop.ForAll(Arb.From(Mutants()), NameTruePositions).Holds(Documents);

    private static Gen<(string File, string Text)> Mutants() =>
        from file in Gen.Frequency((4, Gen.Elements(Tiers)), (1, Gen.Constant(Stack)))
        from edits in Gen.NonEmptyListOf(Edits()).Resize(4)
        select (file, edits.Aggregate(Shipped.Text(file), (text, edit) => edit.Apply(text)));

    private static Gen<Edit> Edits() =>
        from place in Gen.Choose(0, int.MaxValue - 1)
        from removed in Gen.Frequency((3, Gen.Choose(0, 3)), (1, Gen.Choose(0, 60)))
        from added in Gen.Elements(Fragments)
        select new Edit(place, removed, added);

    private void NameTruePositions((string File, string Text) mutant)
    {
        try
        {
            Load(mutant.File, mutant.Text);
        }
        catch (SettingsException refused)
        {
            var lines = mutant.Text.Split(["\r\n", "\n"], StringSplitOptions.None);
            refused.Problems.Where(problem => !Exists(problem, mutant.File, lines)).Should().BeEmpty();
        }
    }

    private void Load(string file, string text)
    {
        if (file != Stack)
        {
            Tier.Parse(Path.GetFileNameWithoutExtension(file), text);
            return;
        }

        File.WriteAllText(_project.PathOf(file), text);
        ProjectSettings.Load(_project.Folder, "production");
    }

    private static bool Exists(Problem problem, string file, string[] lines) =>
        problem.File == file
        && problem.Line is { } line && line >= 1 && line <= lines.Length
        && problem.Column is { } column && column >= 1 && column <= lines[line - 1].Length + 1;

    private sealed record Edit(int Place, int Removed, string Added)
    {
        public string Apply(string text)
        {
            var start = Place % (text.Length + 1);
            return text[..start] + Added + text[Math.Min(text.Length, start + Removed)..];
        }
    }
}
