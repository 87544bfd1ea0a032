namespace Generator;

/// <summary>What is wrong with a file, all of it in one message.</summary>
public sealed class BadInputException(string file, IReadOnlyList<string> problems)
    : Exception(Text(file, problems))
{
    private static string Text(string file, IReadOnlyList<string> problems) => problems.Count == 1
        ? $"{file}: {problems[0]}"
        : $"{file}: {problems.Count} problems\n  {string.Join("\n  ", problems)}";
}

/// <summary>Collects what is wrong with one file, so that the reader learns everything at once.</summary>
public sealed class Problems(string file)
{
    private readonly List<string> _found = [];

    /// <summary>Notes a problem once, however often it is met.</summary>
    public void Add(string problem)
    {
        if (!_found.Contains(problem))
        {
            _found.Add(problem);
        }
    }

    /// <summary>Ends the work if anything was found.</summary>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new BadInputException(file, _found);
        }
    }
}
