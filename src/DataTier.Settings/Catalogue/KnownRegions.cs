namespace DataTier.Settings.Catalogue;

/// <summary>The regions that AWS has, from <c>regions.txt</c>.</summary>
internal sealed class KnownRegions
{
    private readonly CatalogueFile _file;

    private KnownRegions(CatalogueFile file) => _file = file;

    /// <summary>What is known; read when it is first asked for.</summary>
    public static KnownRegions Known => field ??= new KnownRegions(CatalogueFile.Read("regions.txt"));

    /// <summary>The day that the list was true on.</summary>
    public string AsOf => _file.AsOf;

    /// <summary>Their names.</summary>
    public List<string> Names => _file.Lines.ConvertAll(words => words[0]);

    /// <summary>Whether a region is known.</summary>
    public bool Has(string region) => _file.Lines.Exists(words => words[0] == region);
}
