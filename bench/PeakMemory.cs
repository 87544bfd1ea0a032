using System.Globalization;

namespace DataTier.Bench;

/// <summary>The peak memory of the processes that this one starts, added up: what the kernel notes as their high-water mark.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(3);

    private readonly Dictionary<int, long> _peaks = [];
    private readonly Thread _thread;
    private volatile bool _stopped;

    public PeakMemory()
    {
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>The sum of the peaks, in MiB.</summary>
    public double StopAndSum()
    {
        Dispose();
        return _peaks.Values.Sum() / 1024.0;
    }

    public void Dispose()
    {
        _stopped = true;
        _thread.Join();
    }

    private void Watch()
    {
        while (!_stopped)
        {
            Visit(Environment.ProcessId);
            Thread.Sleep(Pause);
        }
    }

    private void Visit(int process)
    {
        foreach (var child in Children(process))
        {
            if (HighWaterKib(child) is > 0 and var peak)
            {
                _peaks[child] = Math.Max(peak, _peaks.GetValueOrDefault(child));
            }

            Visit(child);
        }
    }

    private static List<int> Children(int process)
    {
        var children = new List<int>();
        try
        {
            foreach (var task in Directory.EnumerateDirectories($"/proc/{process}/task"))
            {
                var text = File.ReadAllText(Path.Combine(task, "children"));
                children.AddRange(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture)));
            }
        }
        catch (IOException)
        {
            // The process or one of its threads ended while it was looked at; what was seen of it stays.
        }

        return children;
    }

    private static long HighWaterKib(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..^" kB".Length], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
