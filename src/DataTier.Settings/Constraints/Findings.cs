using DataTier.Settings.Reading;

namespace DataTier.Settings.Constraints;

/// <summary>A setting of a file. A class, as structs in generic types cost a compilation each when a program starts.</summary>
internal sealed record Spot(SettingsDocument Document, string Path)
{
    /// <summary>Whether the setting was read without a problem.</summary>
    public bool Understood => Document.Understands(Path);

    /// <summary>Where it stands.</summary>
    public Place Place => Document.PlaceOf(Path);
}

/// <summary>Takes what one constraint found in one file. What rests on a setting that could not be read is no finding.</summary>
internal sealed class Findings(SettingsDocument document, Constraint constraint, bool silent = false)
{
    /// <summary>The same, as long as a further setting could be read that the condition rests on.</summary>
    public Findings Given(string path) => Given(new Spot(document, path));

    /// <summary>The same, as long as a further setting could be read that the condition rests on.</summary>
    public Findings Given(Spot spot) => new(document, constraint, silent || !spot.Understood);

    /// <summary>Reports what AWS refuses, and the setting that it conflicts with.</summary>
    public void Refuse(string at, string? with, string found, string allowed, string remedy) =>
        Add(Severity.Error, Here(at), Other(with), found, allowed, remedy);

    /// <summary>Reports what AWS refuses, where one of the two settings stands in another file.</summary>
    public void Refuse(Spot at, Spot? with, string found, string allowed, string remedy) =>
        Add(Severity.Error, at, with, found, allowed, remedy);

    /// <summary>Reports what AWS takes and somebody may regret, or what is newer than what is known here.</summary>
    public void Warn(string at, string? with, string found, string allowed, string remedy) =>
        Add(Severity.Warning, Here(at), Other(with), found, allowed, remedy);

    /// <summary>Reports the same, where one of the two settings stands in another file.</summary>
    public void Warn(Spot at, Spot? with, string found, string allowed, string remedy) =>
        Add(Severity.Warning, at, with, found, allowed, remedy);

    /// <summary>A setting of the file that is checked.</summary>
    public Spot Here(string path) => new(document, path);

    private Spot? Other(string? path) => path is null ? null : Here(path);

    private void Add(Severity severity, Spot at, Spot? with, string found, string allowed, string remedy)
    {
        if (silent || !at.Understood || with is { Understood: false })
        {
            return;
        }

        at.Document.Problems.Add(new Problem
        {
            At = at.Place,
            With = with?.Place,
            Severity = severity,
            Constraint = constraint.Id,
            Found = found,
            Allowed = allowed,
            Remedy = remedy,
        });
    }
}
