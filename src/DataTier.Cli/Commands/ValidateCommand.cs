using System.CommandLine;
using DataTier.Engine.Projects;
using DataTier.Planning.Reports;
using DataTier.Settings;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier validate</c>: reads every settings file of the project; no program runs.</summary>
internal sealed class ValidateCommand
{
    private const string Table = "table";
    private const string Json = "json";
    private const string SarifLog = "sarif";

    private readonly CommandConsole _console;
    private readonly Option<string> _format = new("--format") { Description = "What stdout gets: lines for people, one JSON document, or a SARIF 2.1.0 log.", DefaultValueFactory = _ => Table };

    private ValidateCommand(CommandConsole console)
    {
        _console = console;
        _format.AcceptOnlyFromAmong(Table, Json, SarifLog);
    }

    public static Command Create(CommandConsole console)
    {
        var validate = new ValidateCommand(console);
        var command = new Command("validate", "Checks the settings of all stacks and tiers without running the program.") { validate._format };
        command.SetAction(validate.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var check = ProjectCheck.Of(PulumiProject.Find(_console.Folder).Folder);
        await _console.Out.WriteAsync(arguments.GetValue(_format) switch
        {
            Json => ProblemsJson.Write(check),
            SarifLog => ProblemsSarif.Write(check),
            _ => Lines(check),
        }).ConfigureAwait(false);
        return check.Errors == 0 ? DataTierCommand.Fine : DataTierCommand.CannotRun;
    }

    private static string Lines(ProjectCheck check)
    {
        var lines = string.Concat(check.Problems.Select(problem => $"{problem}\n"));
        return $"{lines}{Count(check.Files.Length, "file")}: {Count(check.Errors, "error")}, {Count(check.Warnings, "warning")}\n";
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
