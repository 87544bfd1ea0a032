namespace DataTier.Engine;

/// <summary>Runs a Pulumi program against the local engine and gives the plan: no cloud account, no Pulumi CLI, no network.</summary>
public static class Preview
{
    /// <summary>Builds the program when its sources have changed, runs it and records what it registers.</summary>
    /// <exception cref="PreviewException">The program does not build, fails, hangs, or registers something impossible.</exception>
    /// <exception cref="OperationCanceledException">The preview was cancelled; the program and its children are gone.</exception>
    public static Task<PreviewResult> RunAsync(
        PreviewRequest request, IProgress<PreviewProgress>? progress = null, CancellationToken cancellation = default)
    {
        throw new NotImplementedException();
    }
}
