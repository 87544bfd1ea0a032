namespace DataTier.Planning.Promises;

/// <summary>A stated number of minutes: what it rests on and where it is written. AWS promises almost none of them.</summary>
/// <param name="Minutes">The minutes; null where the plan does not tell enough to estimate.</param>
/// <param name="Basis">What it rests on, in words.</param>
/// <param name="Source">Where AWS says so; of an assumption, what it leans on.</param>
/// <param name="Assumed">Whether a part of it is assumed by us rather than written by AWS or in the plan; a restore test measures it.</param>
public sealed record Estimate(decimal? Minutes, string Basis, string Source, bool Assumed = false);
