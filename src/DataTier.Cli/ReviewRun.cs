using System.CommandLine;
using DataTier.Cli.History;
using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Reports;
using DataTier.Planning.Rules;

namespace DataTier.Cli;

/// <summary>Runs all readers of a plan, each beside the others: the old side is read and priced while the program runs.</summary>
internal sealed class ReviewRun(CommandConsole console, PlanInput input)
{
    /// <summary>The review of the plan that the arguments name, against an old side if there is one.</summary>
    public async Task<Review> RunAsync(ParseResult arguments, string? against, CancellationToken cancellation)
    {
        var planning = Task.Run(() => input.ReadAsync(arguments, cancellation), cancellation);
        var remembering = Task.Run(() => FormerAsync(input.StackOf(arguments), against, planning, cancellation), cancellation);

        // Both are waited for, so that nothing runs on when one fails; the new side's fault is told first.
        await Task.WhenAll(planning, remembering).ConfigureAwait(false);
        var (plan, former) = (await planning.ConfigureAwait(false), await remembering.ConfigureAwait(false));

        var reading = Task.Run(() => Read(plan, TierTerms.Of(console, plan)), cancellation);
        if (former is null || against is null)
        {
            return Review.Of(await reading.ConfigureAwait(false));
        }

        var comparing = Task.Run(() => PlanDiff.Between(former.Plan, plan, console.Today), cancellation);
        await Task.WhenAll(comparing, reading).ConfigureAwait(false);
        return Review.Of(await reading.ConfigureAwait(false), against, former, await comparing.ConfigureAwait(false));
    }

    private async Task<PlanReadings?> FormerAsync(string? stack, string? against, Task<Plan> planning, CancellationToken cancellation)
    {
        if (against is null)
        {
            return null;
        }

        var name = stack ?? (await planning.ConfigureAwait(false)).Stack;
        var plan = await OldSide.ReadAsync(console, against, name, cancellation, planning).ConfigureAwait(false);
        return Read(plan, TierTerms.OfOlder(console, plan));
    }

    private PlanReadings Read(Plan plan, CostTerms terms) => new()
    {
        Plan = plan,
        Cost = Estimator.Estimate(plan, terms),
        Rules = RuleReport.Of(plan, console.Today),
    };
}
