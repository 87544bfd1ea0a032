using Spectre.Console;

namespace DataTier.Cli;

/// <summary>Where a command writes: results to one side, everything else to the other.</summary>
internal sealed class CommandConsole
{
    /// <summary>Wide enough for the longest line of a plan: a file or a pipe has no edge.</summary>
    private const int WidthWithoutTerminal = 400;

    private CommandConsole(TextWriter output, TextWriter error, string folder, bool terminal, DateOnly today)
    {
        Today = today;
        Out = output;
        Error = error;
        Folder = folder;
        Terminal = terminal;
    }

    /// <summary>Takes results.</summary>
    public TextWriter Out { get; }

    /// <summary>Takes messages and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>The folder that the command is run in.</summary>
    public string Folder { get; }

    /// <summary>Whether a person watches: only then is progress shown.</summary>
    public bool Terminal { get; }

    /// <summary>The day, in UTC, on which whatever ends on a day has to hold.</summary>
    public DateOnly Today { get; }

    /// <summary>The streams of the process.</summary>
    public static CommandConsole ForProcess() =>
        new(Console.Out, Console.Error, Directory.GetCurrentDirectory(), !Console.IsErrorRedirected && !Console.IsOutputRedirected, DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>Given streams and day, no terminal, no colour.</summary>
    public static CommandConsole For(TextWriter output, TextWriter error, string folder, DateOnly today) => new(output, error, folder, terminal: false, today);

    /// <summary>The same with a file for the results.</summary>
    public CommandConsole To(TextWriter file) => new(file, Error, Folder, terminal: false, Today);

    /// <summary>Writes styled text to <see cref="Out"/>; without styles where no terminal is.</summary>
    public IAnsiConsole Styled()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = Terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
        });
        if (!Terminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }

    /// <summary>Writes a message to <see cref="Error"/>.</summary>
    public void Complain(string message) => Error.WriteLine(message);
}
