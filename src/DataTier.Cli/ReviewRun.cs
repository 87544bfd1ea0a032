using System.CommandLine;
using DataTier.Cli.History;
using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports;
using DataTier.Planning.Rules;

namespace DataTier.Cli;

/// <summary>Runs all readers of a plan, each beside the others: the old side is read, priced and judged while the program runs.</summary>
internal sealed class ReviewRun(CommandConsole console, PlanInput input)
{
    /// <summary>The review of the plan that the arguments name, against an old side if there is one.</summary>
    public async Task<Review> ReviewAsync(ParseResult arguments, string? against, CancellationToken cancellation)
    {
        if (against is not null)
        {
            var (readings, comparison) = await ReadAsync(arguments, against, TierTerms.Of, cancellation).ConfigureAwait(false);
            return Review.Of(readings, comparison);
        }

        var plan = await input.ReadAsync(arguments, cancellation).ConfigureAwait(false);
        return Review.Of(await ReadAsync(plan, TierTerms.Of(console, plan)).ConfigureAwait(false));
    }

    /// <summary>What changes against an old side; nothing is held against ceilings.</summary>
    public async Task<ReviewAgainst> CompareAsync(ParseResult arguments, string against, CancellationToken cancellation) =>
        (await ReadAsync(arguments, against, TierTerms.AsFarAsKnown, cancellation).ConfigureAwait(false)).Against;

    private async Task<(PlanReadings Readings, ReviewAgainst Against)> ReadAsync(
        ParseResult arguments, string against, Func<CommandConsole, Plan, TierTerms> termsOf, CancellationToken cancellation)
    {
        var planning = Task.Run(() => input.ReadAsync(arguments, cancellation), cancellation);
        var remembering = Task.Run(() => FormerAsync(input.StackOf(arguments), against, planning, cancellation), cancellation);

        // What is known about changes is read meanwhile, too; whoever needs it first waits for it.
        _ = Task.Run(() => ChangeKnowledge.Shipped, cancellation);

        // Both are waited for, so that nothing runs on when one fails; the new side's fault is told first.
        await Task.WhenAll(planning, remembering).ConfigureAwait(false);
        var (plan, former) = (await planning.ConfigureAwait(false), await remembering.ConfigureAwait(false));
        var comparing = Task.Run(() => PlanDiff.Between(former.Plan, plan, console.Today), cancellation);
        var reading = ReadAsync(plan, termsOf(console, plan));
        await Task.WhenAll(comparing, reading).ConfigureAwait(false);
        var readings = await reading.ConfigureAwait(false);
        return (readings, ReviewAgainst.Of(against, await comparing.ConfigureAwait(false), former, readings));
    }

    private async Task<PlanReadings> FormerAsync(string? stack, string against, Task<Plan> planning, CancellationToken cancellation)
    {
        var name = stack ?? (await planning.ConfigureAwait(false)).Stack;
        var plan = await OldSide.ReadAsync(console, against, name, cancellation, planning).ConfigureAwait(false);
        return await ReadAsync(plan, TierTerms.AsFarAsKnown(console, plan)).ConfigureAwait(false);
    }

    private async Task<PlanReadings> ReadAsync(Plan plan, TierTerms terms)
    {
        var pricing = Task.Run(() => Estimator.Estimate(plan, terms.Cost));
        var judging = Task.Run(() => RuleReport.Of(plan, console.Today));
        var promising = Task.Run(() => PromiseReport.Of(plan, terms.Promises));
        await Task.WhenAll(pricing, judging, promising).ConfigureAwait(false);
        return new PlanReadings
        {
            Plan = plan,
            Cost = await pricing.ConfigureAwait(false),
            Rules = await judging.ConfigureAwait(false),
            Promises = await promising.ConfigureAwait(false),
        };
    }
}
