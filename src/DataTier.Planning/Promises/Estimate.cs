namespace DataTier.Planning.Promises;

/// <summary>A stated number of minutes: what it rests on and where it is written. AWS promises almost none of them.</summary>
/// <param name="Minutes">The minutes; null where the plan does not tell enough to estimate.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Source">Where AWS says so, or that it is assumed.</param>
public sealed record Estimate(decimal? Minutes, string Basis, string Source);
