namespace DataTier.Bench;

/// <summary>A Markdown table, aligned so that it reads well in a terminal too.</summary>
internal static class Table
{
    public static void Write(string[] heading, IReadOnlyList<string[]> rows)
    {
        var widths = heading.Select((name, column) => Math.Max(name.Length, rows.Max(row => row[column].Length))).ToArray();
        Console.WriteLine(Line(heading, widths));
        Console.WriteLine("|" + string.Concat(widths.Select((width, column) => new string('-', width + 1) + (column == 0 ? "-|" : ":|"))));
        foreach (var row in rows)
        {
            Console.WriteLine(Line(row, widths));
        }
    }

    private static string Line(string[] cells, int[] widths) =>
        "| " + string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |";
}
