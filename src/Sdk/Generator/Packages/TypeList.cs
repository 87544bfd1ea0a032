using Generator.Schemas;

namespace Generator.Packages;

/// <summary>The resources and functions that the bindings hold, from a file with a token a line.</summary>
public sealed record TypeList(IReadOnlyList<string> Resources, IReadOnlyList<string> Functions)
{
    /// <summary>Everything in the schema.</summary>
    public static TypeList All(PackageSchema schema) => new(
        [.. schema.ResourceTokens.Order(StringComparer.Ordinal)],
        [.. schema.FunctionTokens.Order(StringComparer.Ordinal)]);

    /// <summary>Reads the list; <c>#</c> begins a comment.</summary>
    public static TypeList Parse(string text, string file, PackageSchema schema)
    {
        var all = All(schema);
        var known = all.Resources.ToHashSet(StringComparer.Ordinal);
        var functions = all.Functions.ToHashSet(StringComparer.Ordinal);
        var problems = new Problems(file);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var token = line.Split('#')[0].Trim();
            if (token.Length == 0)
            {
                continue;
            }

            if (!known.Contains(token) && !functions.Contains(token))
            {
                problems.Add($"line {number}: {schema.Name} {schema.Version} has no '{token}'; {Advice(token, [.. all.Resources, .. all.Functions])}");
            }
            else if (!lines.TryAdd(token, number))
            {
                problems.Add($"line {number}: '{token}' stands in line {lines[token]} already; take one away");
            }
        }

        problems.ThrowIfAny();
        return new TypeList(
            [.. lines.Keys.Where(known.Contains).Order(StringComparer.Ordinal)],
            [.. lines.Keys.Where(functions.Contains).Order(StringComparer.Ordinal)]);
    }

    // The closest spelling, among tokens of the same name first.
    private static string Advice(string token, IReadOnlyList<string> known)
    {
        var name = token[(token.LastIndexOf(':') + 1)..];
        var namesakes = known.Where(candidate => candidate.EndsWith($":{name}", StringComparison.Ordinal)).ToList();
        var closest = (namesakes.Count > 0 ? namesakes : known).MinBy(candidate => Distance(token, candidate));
        return closest is not null && (namesakes.Count > 0 || Distance(token, closest) <= Math.Max(3, token.Length / 3))
            ? $"did you mean '{closest}'?"
            : "use a token of the schema";
    }

    // Levenshtein: the edits that make one text the other.
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = diagonal + (left[line - 1] == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(change, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[^1];
    }
}
