using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
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
}
