using Pulumi.Wire;
using Pulumirpc;

namespace Pulumi.Deployments;

/// <summary>Runs a program to its end and tells how it ended.</summary>
internal static class ProgramRun
{
    public const int Succeeded = 0;
    public const int Failed = 1;

    /// <summary>The user has been told through the log; the host adds nothing.</summary>
    public const int FailedAndTold = 32;

    public static async Task<int> RunAsync(Deployment deployment, Func<Task> program)
    {
        DeploymentScope.Enter(deployment);
        var failures = await deployment.Tasks.RunAsync(program).ConfigureAwait(false);
        if (failures.Count > 0)
        {
            return await TellAsync(deployment, failures).ConfigureAwait(false);
        }

        if (deployment.Messages.HasErrors)
        {
            return Failed;
        }

        try
        {
            await deployment.Monitor.SignalAndWaitForShutdownAsync().ConfigureAwait(false);
            return Succeeded;
        }
        catch (CallFailedException failure) when (failure.Code == CallFailedException.Unimplemented)
        {
            // An older engine sees the end of the process instead.
            return Succeeded;
        }
        catch (Exception exception) // the end of a deployment fails like any other part of it
        {
            return await TellAsync(deployment, [exception]).ConfigureAwait(false);
        }
    }

    private static async Task<int> TellAsync(Deployment deployment, IReadOnlyList<Exception> failures)
    {
        var messages = FailureText.Of(failures);
        if (messages.Exists(message => message.IsEngineGone))
        {
            await Console.Error.WriteLineAsync(messages.Find(message => message.IsEngineGone).Text).ConfigureAwait(false);
            return Failed;
        }

        foreach (var message in messages)
        {
            try
            {
                await deployment.Messages.WriteAsync(LogSeverity.Error, message.Text, AboutRegistered(message.Resource)).ConfigureAwait(false);
            }
            catch (Exception exception) // without a log there is still standard error
            {
                await Console.Error.WriteLineAsync(message.Text).ConfigureAwait(false);
                await Console.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
                return Failed;
            }
        }

        return FailedAndTold;
    }

    /// <summary>A resource without a URN is not one that the engine could show the message at.</summary>
    private static Resource? AboutRegistered(Resource? resource) => resource is { UrnAsync.IsCompletedSuccessfully: true } ? resource : null;
}
