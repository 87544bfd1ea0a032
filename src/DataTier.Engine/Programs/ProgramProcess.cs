using System.ComponentModel;
using System.Diagnostics;

namespace DataTier.Engine.Programs;

/// <summary>A running program whose lines are read; when it is disposed of, it and all its children are gone.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    // Grandchildren may keep the pipes open after the program has ended.
    private static readonly TimeSpan LastLines = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly Task _lines;

    private ProgramProcess(Process process, Action<string> onLine)
    {
        _process = process;
        _lines = Task.WhenAll(ReadAsync(process.StandardOutput, onLine), ReadAsync(process.StandardError, onLine));
    }

    /// <summary>Starts a program with our own environment and some more.</summary>
    /// <exception cref="PreviewException">The file cannot be run.</exception>
    public static ProgramProcess Start(ProgramCommand command, IReadOnlyDictionary<string, string> environment, Action<string> onLine)
    {
        var start = new ProcessStartInfo(command.File, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            var process = Process.Start(start) ?? throw new PreviewException($"'{command.File}' was not started");
            process.StandardInput.Close();
            return new ProgramProcess(process, onLine);
        }
        catch (Win32Exception fault)
        {
            throw new PreviewException($"'{command.File}' cannot be run: {fault.Message}; install it or put it on the PATH");
        }
    }

    /// <summary>Waits for the end, and for the last lines; gives the exit code.</summary>
    public async Task<int> WaitAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(cancellation).ConfigureAwait(false);
        await Task.WhenAny(_lines, Task.Delay(LastLines, cancellation)).ConfigureAwait(false);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync().ConfigureAwait(false);
        }

        _process.Dispose();
    }

    private static async Task ReadAsync(StreamReader lines, Action<string> onLine)
    {
        while (await lines.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            onLine(line);
        }
    }
}
