using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Planning.Reports;
using DataTier.Planning.Reports.Html;
using DataTier.Planning.Reports.Markdown;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier review</c>: preview, check, cost, diff and promises of a stack in one report.</summary>
internal sealed class ReviewCommand
{
    private const string Table = "table";
    private const string Markdown = "markdown";
    private const string Html = "html";
    private const string Json = "json";

    private readonly CommandConsole _console;
    private readonly PlanInput _plan;
    private readonly Option<string?> _against = new("--against") { Description = "The old side: a saved plan, what pulumi stack export wrote, or a git commit, branch or tag. Without it nothing is compared.", HelpName = "FILE|GITREF" };
    private readonly Option<string> _format = new("--format") { Description = "A table for people, markdown for a pull request, one html page, or json for machines.", DefaultValueFactory = _ => Table };
    private readonly Option<string?> _out = new("--out") { Description = "Writes the report to a file instead of stdout.", HelpName = "FILE" };

    private ReviewCommand(CommandConsole console)
    {
        _console = console;
        _plan = new PlanInput(console);
        _format.AcceptOnlyFromAmong(Table, Markdown, Html, Json);
    }

    public static Command Create(CommandConsole console)
    {
        var review = new ReviewCommand(console);
        var command = new Command("review", "Judges a deployment: what changes, what it costs, what is broken; one report to read before it is deployed.") { review._against, review._format, review._out };
        review._plan.AddTo(command);
        command.SetAction(review.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var review = await new ReviewRun(_console, _plan).ReviewAsync(arguments, arguments.GetValue(_against), cancellation).ConfigureAwait(false);
        if (arguments.GetValue(_out) is { } file)
        {
            var output = new StreamWriter(Path.GetFullPath(file, _console.Folder)) { NewLine = "\n" };
            await using (output.ConfigureAwait(false))
            {
                Write(review, arguments, _console.To(output));
            }

            foreach (var verdict in review.Verdicts.Where(verdict => verdict.Outcome == Outcome.Broken))
            {
                _console.Complain($"{verdict.Subject}: {verdict.Words}");
            }
        }
        else
        {
            Write(review, arguments, _console);
        }

        return review.Broken ? DataTierCommand.Broken : DataTierCommand.Fine;
    }

    private void Write(Review review, ParseResult arguments, CommandConsole console)
    {
        switch (arguments.GetValue(_format))
        {
            case Markdown:
                MarkdownReport.Write(review, console.Out);
                break;
            case Html:
                HtmlReport.Write(review, console.Out);
                break;
            case Json:
                ReviewJson.Write(review, console.Out);
                break;
            default:
                ReviewTable.Write(console.Styled(), review);
                break;
        }
    }
}
