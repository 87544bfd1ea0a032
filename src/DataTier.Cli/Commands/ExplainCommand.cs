using System.CommandLine;
using DataTier.Cli.Output;
using DataTier.Engine;
using DataTier.Settings.Describing;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier explain</c>: what a setting means, what is allowed, and what changing it does; without a path, all settings.</summary>
internal sealed class ExplainCommand
{
    private readonly CommandConsole _console;
    private readonly Argument<string?> _path = new("path") { Description = "A setting, e.g. relational.backupRetention, as a message names it.", Arity = ArgumentArity.ZeroOrOne };

    private ExplainCommand(CommandConsole console) => _console = console;

    public static Command Create(CommandConsole console)
    {
        var explain = new ExplainCommand(console);
        var command = new Command("explain", "Tells what a setting means, what is allowed, and what changing it does; without a path, lists all settings.") { explain._path };
        command.SetAction(explain.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (arguments.GetValue(_path) is not { } path)
        {
            SettingText.WriteList(_console.Out);
            return DataTierCommand.Fine;
        }

        var facts = SettingsCatalogue.Find(path);
        if (facts.IsEmpty)
        {
            throw new PreviewException($"no setting '{path}'; {SettingsCatalogue.Advice(path)}");
        }

        foreach (var fact in facts)
        {
            SettingText.Write(_console.Out, fact);
        }

        return DataTierCommand.Fine;
    }
}
