using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Promises;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports;

/// <summary>Puts what each reader found into one sentence.</summary>
internal static class ReviewVerdicts
{
    public const string Changes = "Changes";
    public const string Rules = "Rules";
    public const string Promises = "Promises";
    public const string Cost = "Cost";

    public static ReviewVerdict OfChanges(PlanChanges changes)
    {
        var (stops, allowed, grave) = (0, 0, 0);
        foreach (var change in changes.Resources)
        {
            if (change.Stops)
            {
                stops++;
            }
            else if (!change.Dangers.IsEmpty)
            {
                allowed++;
            }
            else if (change.Effect > ChangeEffect.InPlace)
            {
                grave++;
            }
        }

        var all = changes.Resources.Length;
        if (stops > 0)
        {
            var names = changes.Resources.Where(change => change.Stops).Select(change => $"{change.Resource.Name} is {change.Kind.Word()}");
            return new(Changes, Outcome.Broken, $"{ReportText.Count(all, "change")}, {stops} of them not allowed: {ReportText.FirstOf(names)}");
        }

        if (allowed + grave + changes.Unknown > 0)
        {
            string[] parts =
            [
                .. allowed > 0 ? [$"{allowed} dangerous and allowed"] : Array.Empty<string>(),
                .. grave > 0 ? [$"{grave} to look at"] : Array.Empty<string>(),
                .. changes.Unknown > 0 ? [$"{changes.Unknown} with an effect that is not known"] : Array.Empty<string>(),
            ];
            return new(Changes, Outcome.Notable, $"{ReportText.Count(all, "change")}: {string.Join(", ", parts)}");
        }

        return new(Changes, Outcome.Fine, all == 0 ? "nothing changes" : $"{ReportText.Count(all, "change")}, none dangerous");
    }

    public static ReviewVerdict OfRules(RuleReport report, FindingsDelta? delta)
    {
        var (failed, unknown, kept) = (report.CountOpen(Verdict.Failed), report.CountOpen(Verdict.Unknown), report.CountRules(Verdict.Passed));
        var relaxed = report.Findings.Count(finding => !finding.Open);
        var excused = relaxed == 0 ? "" : $", {relaxed} relaxed or waived";
        var fresh = delta is null || failed + unknown == 0 ? "" : $", {delta.New.Length} of them new";
        if (report.Stops)
        {
            var names = report.Findings.Where(finding => finding.Stops).Select(finding => $"{finding.Rule.Id} by {finding.Resource.Name}").Concat(report.Errors);
            return new(Rules, Outcome.Broken, $"{ReportText.Count(failed, "finding")}{fresh}, {unknown} unknown{excused}: {ReportText.FirstOf(names)}");
        }

        return failed + unknown > 0
            ? new(Rules, Outcome.Notable, $"{ReportText.Count(failed, "finding")} and {unknown} unknown{fresh}{excused}; none stops a deployment")
            : new(Rules, Outcome.Fine, $"{ReportText.Count(kept, "rule")} kept{excused}");
    }

    public static ReviewVerdict OfPromises(PromiseReport report, PromiseDelta? delta)
    {
        var (kept, unknown, broken) = (report.Count(PromiseVerdict.Kept), report.Count(PromiseVerdict.NotKnown), report.Count(PromiseVerdict.Broken));
        var weaker = delta is null or { Weaker: 0 } ? "" : $", {ReportText.Count(delta.Weaker, "family", "families")} weaker than before";
        if (report.Stops)
        {
            var fresh = delta is null ? "" : $", {ReportText.Count(delta.NewlyBroken, "promise")} newly";
            var names = report.Clients.SelectMany(client => client.Checks).Where(check => check.Verdict == PromiseVerdict.Broken).Select(PromiseText.Subject);
            return new(Promises, Outcome.Broken, $"broken for {broken} of {ReportText.Count(kept + unknown + broken, "client")}{fresh}{weaker}: {ReportText.FirstOf(names)}");
        }

        if (kept + unknown == 0)
        {
            return new(Promises, Outcome.Notable, "no client to whom anything is promised");
        }

        return unknown > 0
            ? new(Promises, Outcome.Notable, $"kept for {ReportText.Count(kept, "client")}, not known for {unknown}{weaker}")
            : new(Promises, weaker.Length > 0 ? Outcome.Notable : Outcome.Fine, $"kept for {ReportText.Count(kept, "client")}{weaker}");
    }

    public static ReviewVerdict OfCost(CostEstimate cost)
    {
        var broken = cost.Limits.Where(limit => limit.Verdict == LimitVerdict.Broken).ToList();
        if (broken.Count > 0)
        {
            var names = broken.ConvertAll(limit => $"{limit.Subject} is {ReportText.Usd(limit.Cost.UsdPerMonth - limit.LimitUsd)} USD above the {limit.Source}");
            return new(Cost, Outcome.Broken, $"{broken.Count} of {ReportText.Count(cost.Limits.Length, "limit")} broken: {ReportText.FirstOf(names)}");
        }

        if (cost.Limits.IsEmpty)
        {
            return new(Cost, Outcome.Notable, "no ceiling or budget to hold it against");
        }

        return cost.Total.UnpricedLines > 0
            ? new(Cost, Outcome.Notable, $"{LimitsKept(cost)} as far as priced; {ReportText.Count(cost.Total.UnpricedLines, "line")} without a price")
            : new(Cost, Outcome.Fine, LimitsKept(cost));
    }

    private static string LimitsKept(CostEstimate cost) => cost.Limits.Length == 1 ? "the limit is kept" : $"all {cost.Limits.Length} limits are kept";
}
