using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Planning.Reports;
using DataTier.Planning.Rules;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier check</c>: holds the rules against a plan.</summary>
internal sealed class CheckCommand
{
    private const string Table = "table";
    private const string Json = "json";
    private const string SarifLog = "sarif";

    private readonly CommandConsole _console;
    private readonly PlanInput _plan;
    private readonly Option<string> _format = new("--format") { Description = "What stdout gets: a table for people, one JSON document, or a SARIF 2.1.0 log.", DefaultValueFactory = _ => Table };

    private CheckCommand(CommandConsole console)
    {
        _console = console;
        _plan = new PlanInput(console);
        _format.AcceptOnlyFromAmong(Table, Json, SarifLog);
    }

    public static Command Create(CommandConsole console)
    {
        var check = new CheckCommand(console);
        var command = new Command("check", "Holds the rules against what a deployment of an environment would make: no cloud account, no network.") { check._format };
        check._plan.AddTo(command);
        command.SetAction(check.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var plan = await _plan.ReadAsync(arguments, cancellation).ConfigureAwait(false);
        var report = RuleReport.Of(plan, _console.Today);
        switch (arguments.GetValue(_format))
        {
            case Json:
                await _console.Out.WriteAsync(FindingsJson.Write(report)).ConfigureAwait(false);
                break;

            case SarifLog:
                await _console.Out.WriteAsync(FindingsSarif.Write(report)).ConfigureAwait(false);
                break;

            default:
                FindingsTable.Write(_console.Styled(), report);
                break;
        }

        return report.Stops ? DataTierCommand.Broken : DataTierCommand.Fine;
    }
}
