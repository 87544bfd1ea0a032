namespace DataTier.Settings.Editing;

/// <summary>A tier that begins as another one.</summary>
public static class NewTierFile
{
    /// <summary>The text of the new tier's file: all settings and comments of the other, under a heading of its own.</summary>
    /// <exception cref="SettingsException">The other tier is not valid, or the name is none.</exception>
    public static string Like(string name, string other, string text)
    {
        var lines = text.Split('\n');
        var heading = lines.TakeWhile(line => line.StartsWith('#')).Count();
        string[] kept = [.. lines[..heading].Where(line => line.StartsWith("# yaml-language-server:", StringComparison.Ordinal))];
        var result = string.Join('\n', (string[])
        [
            .. kept,
            $"# {char.ToUpperInvariant(name[0])}{name[1..]}: say in a sentence whom this tier is for and what its promises cost.",
            $"# It begins as {other}; every setting is stated here, nothing is inherited.",
            .. lines[heading..],
        ]);
        _ = Tier.Parse(name, result);
        return result;
    }
}
