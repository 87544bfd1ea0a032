namespace DataTier.Settings.Reading;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The file, as messages name it.</summary>
    public string File => file;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Problem> All => _problems;

    /// <summary>Notes a problem.</summary>
    public void Add(Position? position, string path, string found, string allowed, string remedy) =>
        _problems.Add(new Problem
        {
            File = file,
            Line = position?.Line,
            Column = position?.Column,
            Path = path,
            Found = found,
            Allowed = allowed,
            Remedy = remedy,
        });
}
