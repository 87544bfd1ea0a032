using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports.Diagrams;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports;

/// <summary>All that a reviewer has to know about a plan, computed once; every format only writes it down.</summary>
public sealed record Review
{
    /// <summary>What the readers found.</summary>
    public required PlanReadings Readings { get; init; }

    /// <summary>The plan.</summary>
    public Plan Plan => Readings.Plan;

    /// <summary>What it costs.</summary>
    public CostEstimate Cost => Readings.Cost;

    /// <summary>What the rules say.</summary>
    public RuleReport Rules => Readings.Rules;

    /// <summary>What its clients have, held against what their tiers promise.</summary>
    public PromiseReport Promises => Readings.Promises;

    /// <summary>What would save something, the largest first.</summary>
    public required ImmutableArray<Saving> Savings { get; init; }

    /// <summary>The same of the old side, and what differs; null where there is nothing to compare with.</summary>
    public ReviewAgainst? Against { get; init; }

    /// <summary>One sentence for each part, in the order in which they are shown.</summary>
    public required ImmutableArray<ReviewVerdict> Verdicts { get; init; }

    /// <summary>What lies where, and what flows between.</summary>
    public required Diagram Diagram { get; init; }

    /// <summary>The gravest of the verdicts.</summary>
    public Outcome Outcome => Verdicts.Max(verdict => verdict.Outcome);

    /// <summary>Whether it must not be deployed like this.</summary>
    public bool Broken => Outcome == Outcome.Broken;

    /// <summary>Reviews a plan, by itself or against an old side.</summary>
    public static Review Of(PlanReadings readings, ReviewAgainst? against = null) => new()
    {
        Readings = readings,
        Savings = Costs.Savings.Of(readings.Cost),
        Against = against,
        Diagram = DiagramBuilder.Of(readings.Plan, readings.Cost, against?.Changes),
        Verdicts =
        [
            .. against is null ? [] : ImmutableArray.Create(ReviewVerdicts.OfChanges(against.Changes)),
            ReviewVerdicts.OfRules(readings.Rules, against?.Findings),
            ReviewVerdicts.OfPromises(readings.Promises, against?.Promises),
            ReviewVerdicts.OfCost(readings.Cost),
        ],
    };
}
