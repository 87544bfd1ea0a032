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

    /// <summary>The stack that the arguments name; null when only the plan tells.</summary>
    public string? StackOf(ParseResult arguments) => arguments.GetValue(_plan) is null ? arguments.GetValue(_stack) : null;

    /// <summary>The plan that the arguments name; <paramref name="configure"/> changes configuration for a run of the program.</summary>
    public async Task<Plan> ReadAsync(ParseResult arguments, CancellationToken cancellation, Func<string, string, string>? configure = null)
    {
        var stack = arguments.GetValue(_stack);
        if (arguments.GetValue(_plan) is { } file)
        {
            if (configure is not null)
            {
                throw new PreviewException($"--plan {file} is what it is; name the stack instead, so that the program can run with another configuration");
            }

            return stack is null
                ? await ReadFileAsync(console, file, cancellation).ConfigureAwait(false)
                : throw new PreviewException($"both a stack ({stack}) and --plan {file} are given; give one of them");
        }

        return (await StackPreview.RunAsync(console, stack, unknown: false, cancellation, configure).ConfigureAwait(false)).Plan;
    }

    /// <summary>Reads a saved plan; a message about it begins with the file's name.</summary>
    public static async Task<Plan> ReadFileAsync(CommandConsole console, string file, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file, console.Folder);
        if (!File.Exists(path))
        {
            throw new PreviewException($"{file}: {(Directory.Exists(path) ? "that is a folder" : "there is no such file")}; name a plan that datatier preview --save wrote");
        }

        var bytes = await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
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
