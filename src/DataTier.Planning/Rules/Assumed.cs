using System.Collections.Immutable;

namespace DataTier.Planning.Rules;

/// <summary>Facts of the account and of run time, and who has to see to them.</summary>
internal static class Assumed
{
    public static readonly ImmutableArray<ListedRule> All =
    [
        new("ebs.account-default", "New volumes are encrypted by account default", "a switch of the account; whoever runs the account sets it"),
    ];
}
