using Pulumi.Deployments;

namespace Pulumi;

/// <summary>A value that is known, unknown until deployment, or still on its way, with the resources it came from and whether it is secret.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Output<T> : IOutput
{
    // What it is of a resource; a resource has many outputs of which few are ever asked for, so they are kept small.
    private readonly ResourceValue? _value;

    // An OutputState, a Task<OutputState>, or a resource that has not been asked yet.
    private object _source;

    internal Output(OutputState state) => _source = state;

    internal Output(Task<OutputState> state) => _source = state.IsCompletedSuccessfully ? state.Result : DeploymentScope.Track(state);

    internal Output(Resource resource, ResourceValue value) => (_source, _value) = (resource, value);

    /// <summary>An output of what the task gives.</summary>
    public static Output<T> Create(Task<T> value) => Output.Create(value);

    /// <summary>Runs the callback with the value once it is known; the task it gives is awaited before the program ends.</summary>
    public Output<ValueTuple> Apply(Func<T, Task> func) => new(OutputSteps.ThenAsync(this, async value =>
    {
        await func(value.As<T>()).ConfigureAwait(false);
        return OutputState.Known(default(ValueTuple));
    }));

    /// <summary>The result of the callback, which runs once the value is known.</summary>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) =>
        new(OutputSteps.ThenAsync(this, value => new ValueTask<OutputState>(OutputState.Known(func(value.As<T>())))));

    /// <summary>The awaited result of the callback, which runs once the value is known.</summary>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => new(OutputSteps.ThenAsync(this, async value =>
        OutputState.Known(await func(value.As<T>()).ConfigureAwait(false))));

    /// <summary>The input that the callback gives, which runs once the value is known.</summary>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) =>
        new(OutputSteps.ThenAsync(this, value => OutputSteps.StateOf(func(value.As<T>())?.ToOutput())));

    /// <summary>The output that the callback gives, which runs once the value is known.</summary>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) =>
        new(OutputSteps.ThenAsync(this, value => OutputSteps.StateOf(func(value.As<T>()))));

    /// <summary>As <see cref="Apply{TResult}(Func{T, Output{TResult}?})"/>, for a callback that takes any object.</summary>
    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) =>
        new(OutputSteps.ThenAsync(this, value => OutputSteps.StateOf(func(value.As<T>()))));

    /// <summary>Not the value: an explanation, and a warning in the log. Use <see cref="Output.Format"/> or <c>Apply</c>.</summary>
    public override string ToString() => OutputText.Explain();

    ValueTask<OutputState> IOutput.StateAsync() => StateAsync();

    internal ValueTask<OutputState> StateAsync() => _source switch
    {
        OutputState state => new(state),
        Task<OutputState> { IsCompletedSuccessfully: true } task => new(Keep(task.Result)),
        Task<OutputState> task => new(task),
        Resource resource when _value is not null => new(Start(resource, _value)),
        _ => throw new InvalidOperationException("an output has a state, a task or a resource"),
    };

    // The task is let go, and all that it held for the wait.
    private OutputState Keep(OutputState state)
    {
        _source = state;
        return state;
    }

    private Task<OutputState> Start(Resource resource, ResourceValue value)
    {
        lock (this)
        {
            switch (_source)
            {
                case Task<OutputState> started:
                    return started;
                case OutputState state:
                    return Task.FromResult(state);
            }

            var task = value.ReadAsync(resource);
            _source = task;
            return task;
        }
    }
}
