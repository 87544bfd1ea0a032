using System.CommandLine;
using DataTier.Cli.Commands;
using DataTier.Engine;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Cli;

/// <summary>The command <c>datatier</c>: reads its arguments, runs, and turns every failure into a message and an exit code.</summary>
internal static class DataTierCommand
{
    /// <summary>It ran, and nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>It could not run: bad input or a program that fails.</summary>
    public const int CannotRun = 1;

    /// <summary>It ran, and a guardrail, a budget or a promise is broken.</summary>
    public const int Broken = 2;

    public static async Task<int> RunAsync(string[] arguments, CommandConsole console)
    {
        var root = new RootCommand("Plans a managed data tier on AWS, offline.")
        {
            PreviewCommand.Create(console),
            ReviewCommand.Create(console),
            DiffCommand.Create(console),
            CostCommand.Create(console),
            CheckCommand.Create(console),
            PromiseCommand.Create(console),
            RulesCommand.Create(console),
            ValidateCommand.Create(console),
            ExplainCommand.Create(console),
            TiersCommand.Create(console),
            NewCommand.Create(console),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                console.Complain($"{error.Message.TrimEnd('.')}; see datatier --help");
            }

            return CannotRun;
        }

        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Out, Error = console.Error };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (PreviewException failure)
        {
            return Failed(console, failure.Messages);
        }
        catch (Exception failure) when (failure is SettingsException or PlanFormatException or IOException or UnauthorizedAccessException)
        {
            return Failed(console, [failure.Message]);
        }
        catch (OperationCanceledException)
        {
            return Failed(console, ["cancelled"]);
        }
    }

    private static int Failed(CommandConsole console, IEnumerable<string> messages)
    {
        foreach (var message in messages)
        {
            console.Complain(message);
        }

        return CannotRun;
    }
}
