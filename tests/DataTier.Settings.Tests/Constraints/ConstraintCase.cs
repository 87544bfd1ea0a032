namespace DataTier.Settings.Tests.Constraints;

/// <summary>A real failure, and what becomes of it here: one line of <c>cases.txt</c>.</summary>
/// <param name="Id">The number under which the failure was collected.</param>
/// <param name="Kind">What AWS does: reject, harm, replace or cost.</param>
/// <param name="Verdict">The first word of the verdict.</param>
/// <param name="Subject">The rest of the verdict.</param>
/// <param name="Document">The replacements that make the document; empty where none is needed.</param>
internal sealed record ConstraintCase(string Id, string Kind, string Verdict, string Subject, string Document)
{
    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<ConstraintCase> All { get; } = Read();

    /// <summary>A case by its number.</summary>
    public static ConstraintCase Of(string id) => All.Single(one => one.Id == id);

    /// <summary>The numbers of the cases of one verdict, as a theory takes them.</summary>
    public static TheoryData<string> Ids(string verdict) => [.. All.Where(one => one.Verdict == verdict).Select(one => one.Id)];

    private static List<ConstraintCase> Read() =>
    [
        .. Shipped.Text("tests/DataTier.Settings.Tests/Constraints/cases.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Parse),
    ];

    private static ConstraintCase Parse(string line)
    {
        var parts = line.Split(" | ");
        var verdict = parts[2].Split(' ', 2);
        return new ConstraintCase(parts[0], parts[1], verdict[0], verdict.Length > 1 ? verdict[1] : "", parts.Length > 4 ? parts[4] : "");
    }
}
