using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports;

/// <summary>What the readers found in one plan.</summary>
public sealed record PlanReadings
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What it costs.</summary>
    public required CostEstimate Cost { get; init; }

    /// <summary>What the rules say.</summary>
    public required RuleReport Rules { get; init; }

    /// <summary>What its clients have, held against what their tiers promise.</summary>
    public required PromiseReport Promises { get; init; }
}
