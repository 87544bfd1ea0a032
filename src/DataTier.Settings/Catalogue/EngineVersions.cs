namespace DataTier.Settings.Catalogue;

/// <summary>A series of an engine.</summary>
/// <param name="Engine">The engine, in AWS's word.</param>
/// <param name="Name">The series, like <c>11.4</c>.</param>
/// <param name="Ends">The last day of standard support; null where none is known.</param>
/// <param name="HasProxy">Whether RDS Proxy takes it.</param>
/// <param name="IsLast">Whether AWS will offer no newer one.</param>
internal sealed record EngineSeries(string Engine, string Name, string? Ends, bool HasProxy, bool IsLast);

/// <summary>The series that AWS offers of each engine, from <c>versions.txt</c>.</summary>
internal sealed class EngineVersions
{
    private const string Ending = "ends=";

    private readonly List<EngineSeries> _series = [];

    private EngineVersions(CatalogueFile file)
    {
        AsOf = file.AsOf;
        foreach (var words in file.Lines)
        {
            var ends = Array.Find(words, word => word.StartsWith(Ending, StringComparison.Ordinal));
            _series.Add(new EngineSeries(words[0], words[1], ends?[Ending.Length..], Array.IndexOf(words, "proxy") > 0, Array.IndexOf(words, "last") > 0));
        }
    }

    /// <summary>What is known; read when it is first asked for.</summary>
    public static EngineVersions Known => field ??= new EngineVersions(CatalogueFile.Read("versions.txt"));

    /// <summary>The day that the list was true on.</summary>
    public string AsOf { get; }

    /// <summary>A series, or null when it is not known.</summary>
    public EngineSeries? Find(string engine, string name) => _series.Find(series => series.Engine == engine && series.Name == name);

    /// <summary>Whether nothing new is made of a series.</summary>
    public bool HasEnded(EngineSeries series) => series.Ends is { } day && string.CompareOrdinal(day, AsOf) < 0;

    /// <summary>The series of an engine that new databases are made of, oldest first.</summary>
    public List<string> Offered(string engine) =>
        _series.FindAll(series => series.Engine == engine && !HasEnded(series)).ConvertAll(series => series.Name);

    /// <summary>Whether a series is newer than all that are known of an engine, which may have newer ones.</summary>
    public bool IsNewer(string engine, string name) =>
        _series.TrueForAll(series => series.Engine != engine || (!series.IsLast && Compare(series.Name, name) < 0));

    private static int Compare(string left, string right)
    {
        var (lefts, rights) = (left.Split('.'), right.Split('.'));
        for (var part = 0; part < Math.Min(lefts.Length, rights.Length); part++)
        {
            if (Number(lefts[part]).CompareTo(Number(rights[part])) is not 0 and var order)
            {
                return order;
            }
        }

        return lefts.Length.CompareTo(rights.Length);
    }

    private static int Number(string part) => int.TryParse(part, out var number) ? number : 0;
}
