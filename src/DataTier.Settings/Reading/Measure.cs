namespace DataTier.Settings.Reading;

/// <summary>What can be measured, and the units that convert into each other exactly.</summary>
internal sealed class Measure(string noun, string space, (string Symbol, long Size)[] units, (string Word, string Symbol)[] otherWords)
{
    private const long Kilo = 1000;
    private const long Kibi = 1024;

    /// <summary>Time, from seconds to days: a month has no length of its own.</summary>
    public static readonly Measure Duration = new(
        "a duration",
        space: "",
        [("s", 1), ("min", 60), ("h", 3600), ("d", 86_400)],
        [("sec", "s"), ("second", "s"), ("seconds", "s"), ("m", "min"), ("minute", "min"), ("minutes", "min"), ("hr", "h"), ("hour", "h"), ("hours", "h"), ("day", "d"), ("days", "d")]);

    /// <summary>Storage as AWS provisions it, in powers of 1024.</summary>
    public static readonly Measure Size = new("a size", space: " ", [("MiB", 1), ("GiB", Kibi), ("TiB", Kibi * Kibi)], [("Mi", "MiB"), ("Gi", "GiB"), ("Ti", "TiB")]);

    /// <summary>Data as AWS bills it, in powers of 1000.</summary>
    public static readonly Measure Data = new("an amount of data", space: " ", [("KB", 1), ("MB", Kilo), ("GB", Kilo * Kilo), ("TB", Kilo * Kilo * Kilo)], []);

    /// <summary>Storage in a second.</summary>
    public static readonly Measure Throughput = new("a throughput", space: " ", [("MiB/s", 1), ("GiB/s", Kibi)], [("MiBps", "MiB/s"), ("GiBps", "GiB/s")]);

    /// <summary>Money.</summary>
    public static readonly Measure Money = new("an amount of money", space: " ", [("USD", 1)], [("$", "USD"), ("dollar", "USD"), ("dollars", "USD")]);

    /// <summary>What it is, in the words of a message.</summary>
    public string Noun => noun;

    /// <summary>What stands between a number and its unit.</summary>
    public string Space => space;

    /// <summary>The units, from the smallest on.</summary>
    public IEnumerable<string> Symbols => units.Select(unit => unit.Symbol);

    /// <summary>How many of the smallest unit a unit is; null for an unknown one.</summary>
    public long? SizeOf(ReadOnlySpan<char> symbol)
    {
        foreach (var unit in units)
        {
            if (symbol.SequenceEqual(unit.Symbol))
            {
                return unit.Size;
            }
        }

        return null;
    }

    /// <summary>The unit that a word stands for which only looks otherwise; null where that would be a guess.</summary>
    public string? Meant(ReadOnlySpan<char> word)
    {
        foreach (var unit in units)
        {
            if (word.Equals(unit.Symbol, StringComparison.OrdinalIgnoreCase))
            {
                return unit.Symbol;
            }
        }

        foreach (var other in otherWords)
        {
            if (word.Equals(other.Word, StringComparison.OrdinalIgnoreCase))
            {
                return other.Symbol;
            }
        }

        return null;
    }
}
