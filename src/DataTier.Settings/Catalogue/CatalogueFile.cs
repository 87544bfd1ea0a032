namespace DataTier.Settings.Catalogue;

/// <summary>A list of what AWS offers, kept with the program: its day, and its lines in words.</summary>
/// <param name="AsOf">The day that the list was true on, like <c>2026-08-19</c>.</param>
/// <param name="Lines">The lines, each split into its words.</param>
internal sealed record CatalogueFile(string AsOf, List<string[]> Lines)
{
    private const string Day = "as-of";

    /// <summary>Reads a file of this folder; a line that begins with # is for readers.</summary>
    public static CatalogueFile Read(string name)
    {
        using var stream = typeof(CatalogueFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the settings were built without {name}");
        using var text = new StreamReader(stream);
        string? day = null;
        var lines = new List<string[]>();
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var words = line.Split(' ');
            if (words[0] == Day)
            {
                day = words[1];
            }
            else
            {
                lines.Add(words);
            }
        }

        return new CatalogueFile(day ?? throw new FormatException($"{name} does not tell its day"), lines);
    }
}
