namespace DataTier.Planning.Costs;

/// <summary>Whether a ceiling or budget holds.</summary>
public enum LimitVerdict
{
    /// <summary>The cost is known in full and within the limit.</summary>
    Kept,

    /// <summary>What is priced is within the limit; what is not may break it.</summary>
    KeptAsFarAsPriced,

    /// <summary>What is priced alone is above the limit.</summary>
    Broken,
}

/// <summary>A ceiling or budget, and what is held against it.</summary>
/// <param name="Subject">The client, or the stack.</param>
/// <param name="Source">Who sets the limit, e.g. <c>ceiling of tier premium</c>.</param>
/// <param name="LimitUsd">The most, in US dollars a month: exactly that much is allowed.</param>
/// <param name="Cost">What it costs.</param>
public sealed record CostLimit(string Subject, string Source, decimal LimitUsd, CostTotal Cost)
{
    /// <summary>Whether it holds.</summary>
    public LimitVerdict Verdict =>
        Cost.UsdPerMonth > LimitUsd ? LimitVerdict.Broken
        : Cost.UnpricedLines > 0 ? LimitVerdict.KeptAsFarAsPriced
        : LimitVerdict.Kept;
}
