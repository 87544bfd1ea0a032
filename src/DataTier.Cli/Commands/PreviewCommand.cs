using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Planning.Plans;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier preview</c>: runs the program against the local engine and shows what a deployment would make.</summary>
internal sealed class PreviewCommand
{
    private const string Table = "table";
    private const string Json = "json";

    private readonly CommandConsole _console;
    private readonly Argument<string?> _stack = new("stack") { Description = "The environment, e.g. production.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = new("--format") { Description = "What stdout gets: a table for people, or the plan as one JSON document.", DefaultValueFactory = _ => Table };
    private readonly Option<string?> _save = new("--save") { Description = "Writes the plan as JSON to a file as well.", HelpName = "FILE" };
    private readonly Option<bool> _unknown = new("--unknown") { Description = "Leaves ids and computed values unknown, as a first preview against AWS does." };
    private readonly Option<bool> _showInputs = new("--show-inputs") { Description = "Shows the properties of each resource." };

    private PreviewCommand(CommandConsole console)
    {
        _console = console;
        _format.AcceptOnlyFromAmong(Table, Json);
    }

    public static Command Create(CommandConsole console)
    {
        var preview = new PreviewCommand(console);
        var command = new Command("preview", "Shows what a deployment of an environment would make: no cloud account, no network.")
        {
            preview._stack, preview._format, preview._save, preview._unknown, preview._showInputs,
        };
        command.SetAction(preview.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var result = await StackPreview.RunAsync(_console, arguments.GetValue(_stack), arguments.GetValue(_unknown), cancellation).ConfigureAwait(false);
        var json = PlanJson.Write(result.Plan);
        if (arguments.GetValue(_save) is { } file)
        {
            await File.WriteAllTextAsync(Path.GetFullPath(file, _console.Folder), json, cancellation).ConfigureAwait(false);
        }

        if (arguments.GetValue(_format) == Json)
        {
            await _console.Out.WriteAsync(json).ConfigureAwait(false);
            return DataTierCommand.Fine;
        }

        PreviewTable.Write(_console.Styled(), result, arguments.GetValue(_showInputs));
        return DataTierCommand.Fine;
    }
}
