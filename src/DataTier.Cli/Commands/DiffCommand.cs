using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Planning.Changes;
using DataTier.Planning.Reports;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier diff</c>: compares a plan with an older one and says what the change does to what runs.</summary>
internal sealed class DiffCommand
{
    private const string Table = "table";
    private const string Json = "json";

    private readonly CommandConsole _console;
    private readonly PlanInput _plan;
    private readonly Option<string> _against = new("--against") { Description = "The old side: a saved plan, what pulumi stack export wrote, or a git commit, branch or tag.", HelpName = "FILE|GITREF", Required = true };
    private readonly Option<string> _format = new("--format") { Description = "What stdout gets: a table for people, or one JSON document.", DefaultValueFactory = _ => Table };

    private DiffCommand(CommandConsole console)
    {
        _console = console;
        _plan = new PlanInput(console);
        _format.AcceptOnlyFromAmong(Table, Json);
    }

    public static Command Create(CommandConsole console)
    {
        var diff = new DiffCommand(console);
        var command = new Command("diff", "Shows what a deployment would change, what that does, and what has to be allowed first.") { diff._against, diff._format };
        diff._plan.AddTo(command);
        command.SetAction(diff.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var name = arguments.GetRequiredValue(_against);
        var comparison = await new ReviewRun(_console, _plan).CompareAsync(arguments, name, cancellation).ConfigureAwait(false);
        if (arguments.GetValue(_format) == Json)
        {
            await _console.Out.WriteAsync(ChangesJson.Write(comparison.Changes, json =>
            {
                json.WritePropertyName("findings");
                FindingsDeltaJson.Write(json, comparison.Findings);
                json.WritePropertyName("promises");
                PromiseDeltaJson.Write(json, comparison.Promises);
                json.WritePropertyName("cost");
                CostDeltaJson.Write(json, comparison);
            })).ConfigureAwait(false);
        }
        else
        {
            ChangesTable.Write(_console.Styled(), comparison.Changes, name, comparison);
        }

        return comparison.Changes.Stops ? DataTierCommand.Broken : DataTierCommand.Fine;
    }
}
