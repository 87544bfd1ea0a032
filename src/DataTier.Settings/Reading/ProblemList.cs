namespace DataTier.Settings.Reading;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The file, as messages name it.</summary>
    public string File => file;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Problem> All => _problems;

    /// <summary>Whether the file cannot be used.</summary>
    public bool HasErrors => _problems.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>Notes a problem.</summary>
    public void Add(Position? position, string path, string found, string allowed, string remedy) =>
        _problems.Add(new Problem { At = PlaceOf(position, path), Found = found, Allowed = allowed, Remedy = remedy });

    /// <summary>Notes a problem that was found elsewhere.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>A place in the file.</summary>
    public Place PlaceOf(Position? position, string path) =>
        new() { File = file, Line = position?.Line, Column = position?.Column, Path = path };
}
