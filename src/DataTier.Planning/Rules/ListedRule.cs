namespace DataTier.Planning.Rules;

/// <summary>A rule of the catalogue that no plan of ours is held against, and why.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it demands.</param>
/// <param name="Reason">Why it is not checked.</param>
public sealed record ListedRule(string Id, string Title, string Reason);
