namespace Pulumi.Deployments;

/// <summary>Everything that a program still waits for. It is done when nothing is left or the first task fails.</summary>
internal sealed class TaskTracker
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Exception> _failures = [];
    private int _pending;

    public void Add(Task task)
    {
        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        Interlocked.Increment(ref _pending);
        if (task.IsCompleted)
        {
            Finish(task);
        }
        else
        {
            task.ContinueWith(static (finished, self) => ((TaskTracker)self!).Finish(finished), this, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default); // the state is this tracker
        }
    }

    /// <summary>Waits for the body of the program and for all that it starts; gives the failures, none when all went well.</summary>
    public async Task<IReadOnlyList<Exception>> RunAsync(Func<Task> program)
    {
        Interlocked.Increment(ref _pending);
        Task body;
        try
        {
            body = program();
        }
        catch (Exception exception) // whatever the program throws is told to the user
        {
            body = Task.FromException(exception);
        }

        Add(body);
        Release();
        await _done.Task.ConfigureAwait(false);
        lock (_failures)
        {
            return [.. _failures];
        }
    }

    private void Finish(Task task)
    {
        if (task.IsFaulted)
        {
            lock (_failures)
            {
                _failures.AddRange(task.Exception.InnerExceptions);
            }

            _done.TrySetResult();
        }
        else if (task.IsCanceled)
        {
            lock (_failures)
            {
                _failures.Add(new TaskCanceledException(task));
            }

            _done.TrySetResult();
        }

        Release();
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _pending) == 0)
        {
            _done.TrySetResult();
        }
    }
}
