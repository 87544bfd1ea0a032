using System.Collections.Immutable;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports;

/// <summary>What a change of the plan does to its open findings.</summary>
/// <param name="New">Those that were not there or not open before, in the order of the new report.</param>
/// <param name="Gone">Those that are no longer there or no longer open, in the order of the old report.</param>
public sealed record FindingsDelta(ImmutableArray<Finding> New, ImmutableArray<Finding> Gone)
{
    private readonly HashSet<Finding> _new = new(New, ReferenceEqualityComparer.Instance);

    /// <summary>The difference between two reports: a finding is the same when rule and resource are.</summary>
    public static FindingsDelta Between(RuleReport before, RuleReport after)
    {
        var (old, present) = (Open(before), Open(after));
        return new FindingsDelta(
            [.. after.Findings.Where(finding => finding.Open && !old.Contains(Key(finding)))],
            [.. before.Findings.Where(finding => finding.Open && !present.Contains(Key(finding)))]);
    }

    /// <summary>Whether a finding is among the new ones.</summary>
    public bool IsNew(Finding finding) => _new.Contains(finding);

    private static HashSet<(string Rule, string Urn)> Open(RuleReport report) => [.. report.Findings.Where(finding => finding.Open).Select(Key)];

    private static (string Rule, string Urn) Key(Finding finding) => (finding.Rule.Id, finding.Resource.Urn);
}
