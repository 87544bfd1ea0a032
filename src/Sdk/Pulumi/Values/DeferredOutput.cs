namespace Pulumi;

/// <summary>An output whose value is decided later, once.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<Output<T>> _resolved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes an output that waits for <see cref="Resolve"/>.</summary>
    public DeferredOutput() => Output = new Output<T>(FollowAsync());

    /// <summary>The output to hand out.</summary>
    public Output<T> Output { get; }

    /// <summary>Decides what the output is.</summary>
    public void Resolve(Output<T> output)
    {
        if (!_resolved.TrySetResult(output))
        {
            throw new InvalidOperationException("the output has been resolved before; a deferred output is resolved once");
        }
    }

    private async Task<OutputState> FollowAsync()
    {
        var output = await _resolved.Task.ConfigureAwait(false);
        return await output.StateAsync().ConfigureAwait(false);
    }
}
