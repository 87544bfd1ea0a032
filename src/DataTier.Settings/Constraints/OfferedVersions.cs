using DataTier.Settings.Catalogue;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Constraints;

/// <summary>Holds the series of an engine against what AWS offers.</summary>
internal static class OfferedVersions
{
    /// <summary>Refuses what is not offered or has ended; warns of what ends within a year, or is newer than what is known.</summary>
    public static void Check(Findings findings, string path, string? with, string engine, string version)
    {
        var known = EngineVersions.Known;
        if (known.Find(engine, version) is not { } series)
        {
            Unknown(findings, path, with, engine, version, known);
        }
        else if (known.HasEnded(series))
        {
            findings.Refuse(path, with, $"the support of {engine} {version} ended on {series.Ends}", Offered(engine, known), "choose a later one");
        }
        else if (series.Ends is { } day && string.CompareOrdinal(day, AYearAfter(known.AsOf)) < 0)
        {
            findings.Warn(path, with, $"the support of {engine} {version} ends on {day}", Offered(engine, known), "plan the upgrade");
        }
    }

    private static void Unknown(Findings findings, string path, string? with, string engine, string version, EngineVersions known)
    {
        if (known.IsNewer(engine, version))
        {
            findings.Warn(path, with, $"{engine} {version} is newer than the list of {known.AsOf}", Offered(engine, known), "see whether AWS offers it, then add it to Catalogue/versions.txt");
        }
        else
        {
            findings.Refuse(path, with, $"there is no {engine} {version}", Offered(engine, known), Suggestion.Or("choose one of them", version, known.Offered(engine)));
        }
    }

    private static string Offered(string engine, EngineVersions known) => $"{string.Join(", ", known.Offered(engine))} are allowed";

    private static string AYearAfter(string day) => $"{int.Parse(day.AsSpan(0, 4)) + 1}{day[4..]}";
}
