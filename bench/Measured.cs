using System.Diagnostics;

namespace DataTier.Bench;

/// <summary>What a row of the benchmark came to: the median of its runs, and the highest peak of memory.</summary>
internal sealed record Measured(double Milliseconds, double PeakMib);

/// <summary>Something to run several times, in turn with the others, so that all rows see the same machine.</summary>
internal sealed class Contender(string name, Func<Task> run)
{
    private readonly List<Measured> _runs = [];

    public string Name => name;

    public async Task RunOnceAsync()
    {
        using var memory = new PeakMemory();
        var began = Stopwatch.GetTimestamp();
        await run().ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(began);
        _runs.Add(new Measured(elapsed.TotalMilliseconds, memory.StopAndSum()));
    }

    public Measured Result()
    {
        var times = _runs.Select(run => run.Milliseconds).Order().ToList();
        return new Measured(times[times.Count / 2], _runs.Max(run => run.PeakMib));
    }

    /// <summary>Runs each contender once to warm the machine, then all of them in turn.</summary>
    public static async Task RaceAsync(int rounds, params Contender[] contenders)
    {
        foreach (var contender in contenders)
        {
            await contender.RunOnceAsync().ConfigureAwait(false);
            contender._runs.Clear();
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in contenders)
            {
                await contender.RunOnceAsync().ConfigureAwait(false);
            }
        }
    }
}
