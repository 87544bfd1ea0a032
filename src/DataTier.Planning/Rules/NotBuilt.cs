using System.Collections.Immutable;

namespace DataTier.Planning.Rules;

/// <summary>Rules about what this project does not build.</summary>
internal static class NotBuilt
{
    public static readonly ImmutableArray<ListedRule> All =
    [
        new("dax", "DAX clusters are encrypted and spread", "no DAX cluster is built"),
    ];
}
