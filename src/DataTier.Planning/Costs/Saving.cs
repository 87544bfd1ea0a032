namespace DataTier.Planning.Costs;

/// <summary>A way to pay less.</summary>
/// <param name="Name">What to do.</param>
/// <param name="UsdPerMonth">What it saves, in US dollars a month, taken by itself: savings overlap.</param>
/// <param name="Resources">On how many resources.</param>
/// <param name="Condition">What has to be true first.</param>
public sealed record Saving(string Name, decimal UsdPerMonth, int Resources, string Condition);
