using DataTier.Engine.Graph;

namespace DataTier.Engine.Programs;

/// <summary>Waits for the end of a program, tells how far it is, and gives it up when it does nothing any more.</summary>
internal sealed class Watch(Deployment deployment, Pulse pulse, TimeSpan timeout, IProgress<PreviewProgress>? progress)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>The exit code of the program.</summary>
    /// <exception cref="PreviewException">The program gave no sign of life for too long.</exception>
    public async Task<int> WaitAsync(ProgramProcess program, CancellationToken cancellation)
    {
        pulse.Beat();
        var end = program.WaitAsync(cancellation);
        var shown = 0;
        while (!end.IsCompleted)
        {
            await Task.WhenAny(end, Task.Delay(Interval, cancellation)).ConfigureAwait(false);
            var count = deployment.Graph.Count;
            if (count > shown)
            {
                shown = count;
                progress?.Report(new PreviewProgress(PreviewPhase.Running, count, deployment.Graph.LastUrn));
            }

            if (!end.IsCompleted && pulse.Quiet > timeout)
            {
                throw Outcome.Hung(deployment, pulse.Quiet, pulse.Called);
            }
        }

        return await end.ConfigureAwait(false);
    }
}
