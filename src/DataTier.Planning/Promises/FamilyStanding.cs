using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>How a family comes through one failure: the worst of what it holds counts.</summary>
/// <param name="Failure">The failure.</param>
/// <param name="Kind">How it comes through.</param>
/// <param name="Point">How much data it costs.</param>
/// <param name="Time">Until it serves again.</param>
public sealed record FailureStanding(Failure Failure, RecoveryKind Kind, WorstCase Point, WorstCase Time);

/// <summary>What a client has in one family, summed up: the worst of what it holds counts.</summary>
public sealed record FamilyStanding
{
    /// <summary>The family.</summary>
    public required string Family { get; init; }

    /// <summary>How many resources hold its data.</summary>
    public required int Holdings { get; init; }

    /// <summary>What is promised of it; null where nothing is.</summary>
    public required PromiseSettings? Promised { get; init; }

    /// <summary>Whether what is promised of it holds; null where nothing is promised.</summary>
    public required PromiseVerdict? Verdict { get; init; }

    /// <summary>How it comes through each failure, in their order.</summary>
    public required ImmutableArray<FailureStanding> Failures { get; init; }

    /// <summary>Whether it is encrypted.</summary>
    public required Encryption Encryption { get; init; }

    /// <summary>What backup plans make of it.</summary>
    public required string Copies { get; init; }

    /// <summary>How much data a failure costs that the tier limits.</summary>
    public WorstCase Point => WorstCase.Of(Failures.Where(Limited).Select(standing => standing.Point));

    /// <summary>Until it serves again after a failure that the tier limits.</summary>
    public WorstCase Time => WorstCase.Of(Failures.Where(Limited).Select(standing => standing.Time));

    /// <summary>How much data a failure costs, of how much is promised at most.</summary>
    public string PointWords => Of(Point, Promised?.RecoveryPointMinutes);

    /// <summary>Until it serves again, of how long is promised at most.</summary>
    public string TimeWords => Of(Time, Promised?.RecoveryTimeMinutes);

    /// <summary>The families of a client, by name.</summary>
    public static ImmutableArray<FamilyStanding> Of(ClientPromise client)
    {
        var verdicts = new Dictionary<string, PromiseVerdict>(StringComparer.Ordinal);
        foreach (var check in client.Checks)
        {
            if (check.Family is { } family && (!verdicts.TryGetValue(family, out var worst) || check.Verdict > worst))
            {
                verdicts[family] = check.Verdict;
            }
        }

        return [.. client.Holdings.GroupBy(holding => holding.Family, StringComparer.Ordinal).Select(family => Of(
            family.Key, [.. family], client.Promised?.Of(family.Key), verdicts.TryGetValue(family.Key, out var verdict) ? verdict : null))];
    }

    private static FamilyStanding Of(string family, Holding[] holdings, PromiseSettings? promised, PromiseVerdict? verdict) => new()
    {
        Family = family,
        Holdings = holdings.Length,
        Promised = promised,
        Verdict = verdict,
        Failures = [.. Enum.GetValues<Failure>().Select(failure => Of(failure, holdings))],
        Encryption = holdings.Max(holding => holding.Encryption),
        Copies = string.Join("; ", holdings.Select(holding => holding.Copy?.Words ?? "none").Distinct(StringComparer.Ordinal)),
    };

    private static FailureStanding Of(Failure failure, Holding[] holdings) => new(
        failure,
        holdings.Max(holding => holding[failure].Kind),
        WorstCase.Of(holdings.Select(holding => WorstCase.Of(holding[failure], holding[failure].PointMinutes))),
        WorstCase.Of(holdings.Select(holding => WorstCase.Of(holding[failure], holding[failure].TimeMinutes))));

    private static string Of(WorstCase found, int? promised) => promised is { } most && found.Minutes is not null ? $"{found.Words} of {PromiseText.Minutes(most)}" : found.Words;

    private bool Limited(FailureStanding standing) => PromiseText.FailuresOf(Promised).Contains(standing.Failure);
}
