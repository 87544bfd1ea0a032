using System.Text;

namespace DataTier.Settings.Tests.Constraints;

/// <summary>How many cases have which verdict, by what AWS does.</summary>
internal static class CaseTotals
{
    private static readonly string[] Kinds = ["reject", "harm", "replace", "cost"];

    private static readonly (string Title, string[] Verdicts)[] Groups =
    [
        ("caught when the settings are read", ["caught"]),
        ("cannot be written: no such setting", ["unknown"]),
        ("cannot be written: stated by the program", ["fixed"]),
        ("cannot be written: made by no program of ours", ["absent"]),
        ("cannot be written: follows from other settings", ["composed"]),
        ("told by datatier diff", ["diff"]),
        ("no matter of settings", ["no"]),
    ];

    /// <summary>The table.</summary>
    public static string Of(IReadOnlyList<ConstraintCase> cases)
    {
        var text = new StringBuilder();
        Row(text, $"{cases.Count} cases", [.. Kinds, "all"]);
        foreach (var (title, verdicts) in Groups)
        {
            Row(text, title, Counts([.. cases.Where(one => verdicts.Contains(one.Verdict))]));
        }

        Row(text, "all", Counts(cases));
        return text.ToString();
    }

    private static string[] Counts(IReadOnlyList<ConstraintCase> cases) =>
        [.. Kinds.Select(kind => $"{cases.Count(one => one.Kind == kind)}"), $"{cases.Count}"];

    private static void Row(StringBuilder text, string title, string[] cells) =>
        text.Append($"{title,-50}").AppendJoin("", cells.Select(cell => $"{cell,9}")).Append('\n');
}
