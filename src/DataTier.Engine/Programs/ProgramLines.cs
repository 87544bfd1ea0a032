using DataTier.Engine.Graph;

namespace DataTier.Engine.Programs;

/// <summary>The lines that a program writes: handed on without secrets and stack traces, the last ones kept.</summary>
internal sealed class ProgramLines(Action<string>? onLine, Pulse pulse)
{
    private const int Kept = 10;

    private readonly Queue<string> _last = new();

    /// <summary>Hides secrets.</summary>
    public Func<string, string> Hide { get; set; } = static line => line;

    /// <summary>The last lines.</summary>
    public IReadOnlyCollection<string> Last
    {
        get
        {
            lock (_last)
            {
                return [.. _last];
            }
        }
    }

    public void Add(string line)
    {
        pulse.Beat();
        line = TerminalCodes.Without(line);
        if (StackTrace.IsFrame(line))
        {
            return;
        }

        var shown = Hide(line);
        lock (_last)
        {
            if (shown.Length > 0)
            {
                _last.Enqueue(shown);
            }

            if (_last.Count > Kept)
            {
                _last.Dequeue();
            }
        }

        onLine?.Invoke(shown);
    }
}
