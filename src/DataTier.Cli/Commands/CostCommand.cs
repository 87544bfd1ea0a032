using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Engine;
using DataTier.Planning.Costs;
using DataTier.Planning.Costs.Prices;
using DataTier.Planning.Reports;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier cost</c>: what a deployment would cost in a month, and whether ceilings and budgets hold.</summary>
internal sealed class CostCommand
{
    private const string Table = "table";
    private const string Json = "json";

    private readonly CommandConsole _console;
    private readonly PlanInput _input;
    private readonly Option<string> _format = new("--format") { Description = "What stdout gets: a table for people, or the estimate as one JSON document.", DefaultValueFactory = _ => Table };
    private readonly Option<bool> _details = new("--details") { Description = "Shows each line: what is billed, how much of it, at which price." };
    private readonly Option<string?> _reserved = new("--reserved") { Description = "What if all instances were reserved for one year or three.", HelpName = "1y|3y" };
    private readonly Option<string?> _region = new("--region") { Description = "What if the stack lay in another region.", HelpName = "REGION" };
    private readonly Option<string[]> _tiers = new("--tier") { Description = "What if a client had another tier; may be given several times.", HelpName = "CLIENT=TIER", DefaultValueFactory = _ => [] };

    private CostCommand(CommandConsole console)
    {
        _console = console;
        _input = new PlanInput(console);
        _format.AcceptOnlyFromAmong(Table, Json);
        _reserved.AcceptOnlyFromAmong("1y", "3y");
    }

    public static Command Create(CommandConsole console)
    {
        var cost = new CostCommand(console);
        var command = new Command("cost", "Estimates what a deployment of an environment would cost in a month: no cloud account, no network.");
        cost._input.AddTo(command);
        foreach (var option in (Option[])[cost._format, cost._details, cost._reserved, cost._region, cost._tiers])
        {
            command.Add(option);
        }

        command.SetAction(cost.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        CheckRegion(arguments.GetValue(_region));
        var change = TierChange.Of(arguments.GetValue(_tiers) ?? []);
        var plan = await _input.ReadAsync(arguments, cancellation, change is null ? null : change.Apply).ConfigureAwait(false);
        change?.Check(plan);
        var terms = TierTerms.Of(_console, plan).Cost with
        {
            Region = arguments.GetValue(_region),
            Reserved = arguments.GetValue(_reserved) switch { "1y" => ReservedTerm.OneYear, "3y" => ReservedTerm.ThreeYears, _ => null },
        };

        var estimate = Estimator.Estimate(plan, terms);
        var savings = Savings.Of(estimate);
        if (arguments.GetValue(_format) == Json)
        {
            await _console.Out.WriteAsync(CostJson.Write(estimate, savings)).ConfigureAwait(false);
        }
        else
        {
            CostTable.Write(_console.Styled(), plan, estimate, savings, arguments.GetValue(_details));
        }

        return estimate.OverLimit ? DataTierCommand.Broken : DataTierCommand.Fine;
    }

    private static void CheckRegion(string? region)
    {
        if (region is not null && !PriceList.Regions.Contains(region))
        {
            throw new PreviewException($"--region {region}: no prices for it; there are prices for: {string.Join(", ", PriceList.Regions)}");
        }
    }
}
