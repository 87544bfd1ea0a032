namespace DataTier.Planning.Reports;

/// <summary>How a part of a review comes out.</summary>
public enum Outcome
{
    /// <summary>Nothing to do.</summary>
    Fine,

    /// <summary>Worth a look before it is deployed.</summary>
    Notable,

    /// <summary>It must not be deployed like this.</summary>
    Broken,
}

/// <summary>The outcome of one part of a review, in a sentence.</summary>
/// <param name="Subject">What was judged: changes, cost, rules, promises.</param>
/// <param name="Outcome">How it comes out.</param>
/// <param name="Words">Why.</param>
public sealed record ReviewVerdict(string Subject, Outcome Outcome, string Words);

/// <summary>The words for outcomes, in every report.</summary>
public static class Outcomes
{
    /// <summary>The word for an outcome.</summary>
    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.Fine => "fine",
        Outcome.Notable => "notable",
        _ => "broken",
    };

    /// <summary>What follows from an outcome, for people.</summary>
    public static string Advice(this Outcome outcome) => outcome switch
    {
        Outcome.Fine => "nothing against it",
        Outcome.Notable => "worth a look",
        _ => "do not deploy",
    };
}
