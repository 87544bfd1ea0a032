namespace DataTier.Settings.Reading;

/// <summary>Finds what a mistyped word may have meant.</summary>
public static class Suggestion
{
    /// <summary>A remedy: "did you mean 'x'?" where one of the known words is near, else the given one.</summary>
    public static string Or(string otherwise, string word, IEnumerable<string> known) =>
        Nearest(word, known) is { } nearest ? $"did you mean '{nearest}'?" : otherwise;

    private static string? Nearest(string word, IEnumerable<string> known)
    {
        // A third of the word may be wrong; a swap of two neighbours counts as one mistake.
        var least = Math.Max(1, word.Length / 3) + 1;
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) >= least)
            {
                continue;
            }

            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = left[row - 1] == right[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + change);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
