using System.CommandLine;
using DataTier.Engine;
using DataTier.Planning.Plans;

namespace DataTier.Cli;

/// <summary>Where a command that reads a plan takes it from: a stack, which is previewed, or a saved file, for which no program runs.</summary>
internal sealed class PlanInput(CommandConsole console)
{
    private readonly Argument<string?> _stack = new("stack") { Description = "The environment, e.g. production.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _plan = new("--plan") { Description = "Reads a plan saved by datatier preview --save instead of running the program.", HelpName = "FILE" };

    /// <summary>Adds the argument and the option to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_stack);
        command.Add(_plan);
    }

    /// <summary>The plan that the arguments name.</summary>
    public async Task<Plan> ReadAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var stack = arguments.GetValue(_stack);
        if (arguments.GetValue(_plan) is { } file)
        {
            return stack is null
                ? await ReadFileAsync(console, file, cancellation).ConfigureAwait(false)
                : throw new PreviewException($"both a stack ({stack}) and --plan {file} are given; give one of them");
        }

        return (await StackPreview.RunAsync(console, stack, unknown: false, cancellation).ConfigureAwait(false)).Plan;
    }

    /// <summary>Reads a saved plan; a message about it begins with the file's name.</summary>
    public static async Task<Plan> ReadFileAsync(CommandConsole console, string file, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(Path.GetFullPath(file, console.Folder), cancellation).ConfigureAwait(false);
        try
        {
            return PlanJson.Read(bytes);
        }
        catch (PlanFormatException fault)
        {
            throw new PlanFormatException($"{file}: {fault.Message}", fault);
        }
    }
}
