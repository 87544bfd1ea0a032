using System.Runtime.CompilerServices;

namespace Pulumi.Registrations;

/// <summary>
/// Lets those who wait go on in the order in which they came. A task does not: it runs one and leaves the others to the thread pool,
/// which takes the last first.
/// </summary>
internal sealed class Gate : ICriticalNotifyCompletion
{
    private readonly Lock _lock = new();
    private List<Action>? _waiting = [];

    public bool IsCompleted => Volatile.Read(ref _waiting) is null;

    public Gate GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    public void UnsafeOnCompleted(Action continuation)
    {
        lock (_lock)
        {
            if (_waiting is not null)
            {
                _waiting.Add(continuation);
                return;
            }
        }

        continuation();
    }

    /// <summary>Lets all go on, those included that come while others are still on their way.</summary>
    public void Open()
    {
        while (Next() is { } batch)
        {
            foreach (var continuation in batch)
            {
                // A chain of gates that open each other must not exhaust the stack.
                if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
                {
                    continuation();
                }
                else
                {
                    ThreadPool.QueueUserWorkItem(static next => next(), continuation, preferLocal: false);
                }
            }
        }
    }

    /// <summary>Those who came since the last batch; when there are none the gate is open for good.</summary>
    private List<Action>? Next()
    {
        lock (_lock)
        {
            var batch = _waiting;
            _waiting = batch is { Count: > 0 } ? [] : null;
            return _waiting is null ? null : batch;
        }
    }
}
