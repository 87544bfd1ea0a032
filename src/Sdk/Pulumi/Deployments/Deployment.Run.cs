using System.Diagnostics;
using Pulumi.Deployments;
using Pulumi.Wire;

namespace Pulumi;

/// <content>Runs a program under the Pulumi CLI or another engine.</content>
public sealed partial class Deployment
{
    private static readonly TimeSpan DebuggerPoll = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs a program without outputs; gives the exit code.</summary>
    public static Task<int> RunAsync(Action action) => RunAsync(() =>
    {
        action();
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
    });

    /// <summary>Runs a program that returns the outputs of the stack; gives the exit code.</summary>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    /// <summary>Runs an asynchronous program without outputs; gives the exit code.</summary>
    public static Task<int> RunAsync(Func<Task> func) => RunAsync(async () =>
    {
        await func().ConfigureAwait(false);
        return (IDictionary<string, object?>)new Dictionary<string, object?>();
    });

    /// <summary>Runs an asynchronous program that returns the outputs of the stack; gives the exit code.</summary>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) =>
        RunAgainstEngineAsync(() => FunctionStack.RunAsync(func, options));

    /// <summary>Runs a program that is a stack class; gives the exit code.</summary>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() => RunAgainstEngineAsync(() => ClassStack.Run(() => new TStack()));

    /// <summary>Runs a program that is a stack class which the service provider makes; gives the exit code.</summary>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack => RunAgainstEngineAsync(() => ClassStack.Run(() => ClassStack.From<TStack>(serviceProvider)));

    private static async Task<int> RunAgainstEngineAsync(Func<Task> program)
    {
        var code = ProgramRun.Failed;
        if (HostEnvironment.TryRead(out var host))
        {
            while (host.WaitsForDebugger && !Debugger.IsAttached)
            {
                await Task.Delay(DebuggerPoll).ConfigureAwait(false);
            }

            using var monitor = new GrpcMonitor(host.Monitor, host.Engine, host.Parallel);
            code = await ProgramRun.RunAsync(new Deployment(host.Settings, monitor), program).ConfigureAwait(false);
        }

        Environment.ExitCode = code;
        return code;
    }
}
