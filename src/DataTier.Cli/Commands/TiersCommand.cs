using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Engine.Projects;
using DataTier.Planning.Costs;
using DataTier.Settings;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier tiers</c>: what the tiers promise, in what they differ, and what a client of each costs.</summary>
internal sealed class TiersCommand
{
    private readonly CommandConsole _console;
    private readonly Argument<string?> _stack = new("stack") { Description = "The environment that the costs are for; without one, none are told.", Arity = ArgumentArity.ZeroOrOne };

    private TiersCommand(CommandConsole console) => _console = console;

    public static Command Create(CommandConsole console)
    {
        var tiers = new TiersCommand(console);
        var command = new Command("tiers", "Shows the tiers side by side: what they promise, in what they differ, what a client costs a month.") { tiers._stack };
        command.SetAction(tiers.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var values = TierValues.Of(PulumiProject.Find(_console.Folder).Folder);
        var costs = arguments.GetValue(_stack) is { } stack ? await CostsAsync(values, stack, cancellation).ConfigureAwait(false) : null;
        TierTable.Write(_console.Styled(), values, costs);
        return DataTierCommand.Fine;
    }

    private async Task<CostTotal[]> CostsAsync(TierValues values, string stack, CancellationToken cancellation)
    {
        var clients = new BareClients(values.Tiers);
        var plan = (await StackPreview.RunAsync(_console, stack, unknown: false, cancellation, clients.Apply).ConfigureAwait(false)).Plan;
        var estimate = Estimator.Estimate(plan, TierTerms.Of(_console, plan).Cost);
        return [.. values.Tiers.Select((_, index) => estimate.ByClient.Single(total => total.Name == BareClients.NameOf(index)))];
    }
}
