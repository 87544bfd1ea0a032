using Pulumirpc;

namespace Pulumi.Deployments;

/// <summary>
/// Messages to the user. They arrive in the order in which they were written, except that those about a resource wait for that resource;
/// then they follow each other in their order.
/// </summary>
internal sealed class MessageLog(Deployment deployment)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Resource, Task> _lastAbout = new(ReferenceEqualityComparer.Instance);
    private Task _last = Task.CompletedTask;
    private int _errors;

    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    /// <summary>Writes a message, which the program waits for before it ends.</summary>
    public void Write(LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral) =>
        deployment.Tasks.Add(WriteAsync(severity, message, resource, streamId, ephemeral));

    public Task WriteAsync(LogSeverity severity, string message, Resource? resource, int? streamId = null, bool? ephemeral = null)
    {
        if (severity == LogSeverity.Error)
        {
            Interlocked.Increment(ref _errors);
        }

        var request = new LogRequest
        {
            Severity = severity,
            Message = message,
            StreamId = streamId ?? 0,
            Ephemeral = ephemeral ?? false,
        };
        return resource is null ? EnqueueAsync(request) : AboutAsync(resource, request);
    }

    private Task AboutAsync(Resource resource, LogRequest request)
    {
        lock (_gate)
        {
            return _lastAbout[resource] = AboutAsync(_lastAbout.GetValueOrDefault(resource, Task.CompletedTask), resource, request);
        }
    }

    private async Task AboutAsync(Task before, Resource resource, LogRequest request)
    {
        await before.ConfigureAwait(false);
        request.Urn = await resource.UrnAsync.ConfigureAwait(false);
        await EnqueueAsync(request).ConfigureAwait(false);
    }

    private Task EnqueueAsync(LogRequest request)
    {
        lock (_gate)
        {
            return _last = SendAsync(_last, request);
        }
    }

    private async Task SendAsync(Task before, LogRequest request)
    {
        await before.ConfigureAwait(false);
        try
        {
            await deployment.Monitor.LogAsync(request).ConfigureAwait(false);
        }
        catch (Exception exception) // any failure means that the user was not told
        {
            throw new LogException(exception);
        }
    }
}
