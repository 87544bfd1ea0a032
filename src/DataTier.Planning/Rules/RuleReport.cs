using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules;

/// <summary>What one rule says of a whole plan.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">The gravest of what it says, without what a tier relaxes or a waiver covers; not applicable where it speaks of nothing in the plan.</param>
/// <param name="Passed">How many resources pass.</param>
/// <param name="Findings">Those that do not, in the order of the plan.</param>
public sealed record RuleResult(Rule Rule, Verdict Verdict, int Passed, ImmutableArray<Finding> Findings);

/// <summary>What all rules say of a plan on a day.</summary>
public sealed record RuleReport
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Every rule, in the order of the catalogue.</summary>
    public required ImmutableArray<RuleResult> Rules { get; init; }

    /// <summary>What does not pass: open before relaxed and waived, the gravest first, then by rule and resource.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What is wrong with waivers and relaxations: unknown rules, and waivers past their day. A deployment has to stop.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>Waivers that cover nothing.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Whether a deployment has to stop.</summary>
    public bool Stops
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Stops)
                {
                    return true;
                }
            }

            return !Errors.IsEmpty;
        }
    }

    /// <summary>Judges a plan; waivers are taken from its configuration and hold up to a day.</summary>
    /// <exception cref="DataTier.Settings.SettingsException">Some waiver is written wrongly.</exception>
    public static RuleReport Of(Plan plan, DateOnly today) => Judge.Run(plan, today, Rulebook.Rules);

    /// <summary>How many findings have a verdict and are open.</summary>
    public int CountOpen(Verdict verdict) => Findings.Count(finding => finding.Open && finding.Verdict == verdict);

    /// <summary>How many rules say this of the plan.</summary>
    public int CountRules(Verdict verdict) => Rules.Count(result => result.Verdict == verdict);
}
