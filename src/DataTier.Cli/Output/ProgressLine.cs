using DataTier.Engine;

namespace DataTier.Cli.Output;

/// <summary>One line on a terminal that says what is going on, and is gone when it is over; nothing where no terminal is.</summary>
internal sealed class ProgressLine(CommandConsole console) : IProgress<PreviewProgress>, IDisposable
{
    private const string Clear = "\r\e[K";

    private readonly Lock _lock = new();
    private string _shown = "";

    /// <inheritdoc/>
    public void Report(PreviewProgress value)
    {
        if (!console.Terminal)
        {
            return;
        }

        Show(value.Phase switch
        {
            PreviewPhase.Building => "building the program …",
            PreviewPhase.Starting => "starting the program …",
            _ => $"{value.Resources} resources …",
        });
    }

    /// <summary>Writes a line of the program between two states of the progress.</summary>
    public void Print(string text)
    {
        lock (_lock)
        {
            Erase();
            console.Error.WriteLine(text);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            Erase();
        }
    }

    private void Show(string text)
    {
        lock (_lock)
        {
            if (text != _shown)
            {
                console.Error.Write(Clear + text);
                _shown = text;
            }
        }
    }

    private void Erase()
    {
        if (_shown.Length > 0)
        {
            console.Error.Write(Clear);
            _shown = "";
        }
    }
}
