using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules;

/// <summary>Holds rules against a plan.</summary>
internal static class Judge
{
    /// <summary>What the rules say, with what tiers relax and what waivers cover.</summary>
    public static RuleReport Run(Plan plan, DateOnly today, ImmutableArray<Rule> rules)
    {
        var ruled = new RuledPlan(plan);
        var (clients, relaxations, waivers) = (PlanClients.Of(plan), new Relaxations(plan), Waivers.Of(plan, today));
        var results = ImmutableArray.CreateBuilder<RuleResult>(rules.Length);
        var all = new List<Finding>();
        foreach (var rule in rules)
        {
            var (passed, verdict) = (0, Verdict.NotApplicable);
            var findings = ImmutableArray.CreateBuilder<Finding>();
            foreach (var (subject, judgement) in rule.Check(ruled))
            {
                if (judgement.Verdict is Verdict.NotApplicable)
                {
                    continue;
                }

                if (judgement.Verdict is Verdict.Passed)
                {
                    passed++;
                    verdict = verdict < Verdict.Passed ? Verdict.Passed : verdict;
                    continue;
                }

                var resource = subject.Resource;
                var relaxation = judgement.IsStrict ? null : relaxations.For(rule, resource);
                var finding = new Finding
                {
                    Rule = rule,
                    Resource = resource,
                    Client = clients.ClientOf(resource),
                    Tier = relaxations.TierFor(resource),
                    Verdict = judgement.Verdict,
                    Message = $"{resource.Name}: {judgement.Message}",
                    Relaxation = relaxation,
                    Waiver = relaxation is null ? waivers.For(rule, resource) : null,
                };
                findings.Add(finding);
                var counts = finding.Open ? finding.Verdict : Verdict.Passed;
                verdict = counts > verdict ? counts : verdict;
            }

            results.Add(new RuleResult(rule, verdict, passed, findings.ToImmutable()));
            all.AddRange(findings);
        }

        return new RuleReport
        {
            Plan = plan,
            Rules = results.MoveToImmutable(),
            Findings = [.. all.OrderByDescending(Gravity)],
            Errors = [.. waivers.Errors, .. relaxations.Errors()],
            Warnings = [.. waivers.Warnings],
        };
    }

    // The sort is stable: what is as grave stays in the order of rules and resources.
    private static int Gravity(Finding finding) =>
        ((finding.Open ? 2 : finding.Waiver is not null ? 1 : 0) * 16) + ((finding.Verdict == Verdict.Failed ? 1 : 0) * 8) + (int)finding.Rule.Severity;
}
