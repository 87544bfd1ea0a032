using System.CommandLine;
using DataTier.Planning.Reports;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier rules</c>: prints the catalogue of rules as the page that docs/rules.md is.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandConsole console)
    {
        var command = new Command("rules", "Prints all rules: what they demand, what a tier may relax, which controls they cover.");
        command.SetAction(async (_, _) =>
        {
            await console.Out.WriteAsync(RuleCatalogue.Write()).ConfigureAwait(false);
            return DataTierCommand.Fine;
        });
        return command;
    }
}
