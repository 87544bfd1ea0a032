using System.Collections.Immutable;
using System.Globalization;
using DataTier.Engine.Graph;
using DataTier.Planning.Plans;

namespace DataTier.Engine.Programs;

/// <summary>Tells from how a program ended whether there is a plan, and if not, why.</summary>
internal static class Outcome
{
    // The program has said everything itself, by Engine.Log.
    private const int Said = 32;

    /// <summary>Fails when the run has no plan.</summary>
    public static void Check(Deployment deployment, int exitCode, IReadOnlyCollection<string> lastLines)
    {
        var errors = Errors(deployment);
        if (exitCode != 0)
        {
            throw new PreviewException(errors.IsEmpty ? Unexplained(exitCode, lastLines)
                : exitCode == Said ? errors
                : [.. errors, $"the program {Ended(exitCode)}"]);
        }

        if (!errors.IsEmpty)
        {
            throw new PreviewException(errors);
        }

        if (!deployment.Finished)
        {
            throw new PreviewException(
                "the program ended before it told the engine that it is done; await Deployment.RunAsync and return its result, and do not exit before");
        }
    }

    /// <summary>Why a program that gives no sign of life was stopped.</summary>
    public static PreviewException Hung(Deployment deployment, TimeSpan quiet, bool called)
    {
        var seconds = quiet.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
        var what = !called ? "it has not called the engine at all"
            : deployment.Graph.LastUrn is not { } last ? "no resource is registered yet"
            : $"{deployment.Graph.Count} resources are registered, the last is {last}; "
                + (deployment.Graph.StackOutputs is null ? "the outputs of the stack are pending" : "the outputs of the stack are registered");
        return new PreviewException(
            [.. Errors(deployment), $"the program did nothing for {seconds} s and was stopped: {what}; look for a task or a loop that never ends"]);
    }

    private static ImmutableArray<string> Errors(Deployment deployment) =>
    [
        .. deployment.Diagnostics
            .Where(static said => said.Severity == DiagnosticSeverity.Error)
            .Select(static said => Located(said))
            .Distinct(StringComparer.Ordinal),
    ];

    private static string Located(Diagnostic said)
    {
        var message = Once(said.Message);
        if (said.Urn is null || Urn.Parse(said.Urn) is not { } urn || urn.Type == Urn.StackType)
        {
            return message;
        }

        var who = ResourceGraph.Label(urn.Type, urn.Name);
        return message.Contains(who, StringComparison.Ordinal) ? message : $"{who}: {message}";
    }

    // The engine names the resource that it refuses, and the SDK may name it once more before.
    private static string Once(string message)
    {
        var end = message.IndexOf("': ", StringComparison.Ordinal);
        return end > 0 && message.AsSpan(end + 3).StartsWith(message.AsSpan(0, end + 3)) ? message[(end + 3)..] : message;
    }

    private static ImmutableArray<string> Unexplained(int exitCode, IReadOnlyCollection<string> lastLines) =>
        lastLines.Count == 0
            ? [$"the program {Ended(exitCode)} and said nothing"]
            : [$"the program {Ended(exitCode)}; its last lines:", .. lastLines.Select(static line => "  " + line)];

    private static string Ended(int exitCode) => exitCode > 128 && !OperatingSystem.IsWindows()
        ? $"was killed by signal {exitCode - 128}"
        : $"ended with exit code {exitCode}";
}
