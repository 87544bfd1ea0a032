using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Engine;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier promise</c>: holds what tiers promise against what a plan makes.</summary>
internal sealed class PromiseCommand
{
    private const string Table = "table";
    private const string Json = "json";

    private readonly CommandConsole _console;
    private readonly PlanInput _plan;
    private readonly Option<string> _format = new("--format") { Description = "What stdout gets: a table for people, or one JSON document with all evidence.", DefaultValueFactory = _ => Table };
    private readonly Option<string?> _client = new("--client") { Description = "Only this client.", HelpName = "NAME" };

    private PromiseCommand(CommandConsole console)
    {
        _console = console;
        _plan = new PlanInput(console);
        _format.AcceptOnlyFromAmong(Table, Json);
    }

    public static Command Create(CommandConsole console)
    {
        var promise = new PromiseCommand(console);
        var command = new Command("promise", "Tells what each client's data survives, at what cost, and whether that is what its tier promises: no cloud account, no network.") { promise._format, promise._client };
        promise._plan.AddTo(command);
        command.SetAction(promise.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var plan = await _plan.ReadAsync(arguments, cancellation).ConfigureAwait(false);
        var report = Of(PromiseReport.Of(plan, TierTerms.Of(_console, plan).Promises), arguments.GetValue(_client));
        if (arguments.GetValue(_format) == Json)
        {
            await _console.Out.WriteAsync(PromisesJson.Write(report)).ConfigureAwait(false);
        }
        else
        {
            PromiseTable.Write(_console.Styled(), report);
        }

        return report.Stops ? DataTierCommand.Broken : DataTierCommand.Fine;
    }

    private static PromiseReport Of(PromiseReport report, string? client) =>
        client is null ? report
        : report.Clients.Any(one => one.Name == client) ? report with { Clients = [.. report.Clients.Where(one => one.Name == client)] }
        : throw new PreviewException($"--client {client}: the plan has no such client; it has: {string.Join(", ", report.Clients.Select(one => one.Name))}");
}
