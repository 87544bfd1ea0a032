using System.Diagnostics;
using Parity.Tests.Recorded;

namespace Parity.Tests.Runs;

/// <summary>What became of a program that ran against the recording monitor.</summary>
internal sealed record Outcome(int ExitCode, IReadOnlyList<SentRequest> Requests, string Output, string Errors);

/// <summary>Starts a program of the recordings as the language host does.</summary>
internal static class ProgramRun
{
    private const int Hung = -1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Parity.Programs.dll");

    /// <summary>Runs the program of a recording, in its mode and with its configuration, to its end.</summary>
    public static async Task<Outcome> RunAsync(Recording recording)
    {
        await using var monitor = new RecordingMonitor(recording);
        return await RunAsync(recording, monitor);
    }

    /// <summary>Runs the program of a recording against a monitor.</summary>
    public static async Task<Outcome> RunAsync(Recording recording, RecordingMonitor monitor)
    {
        await monitor.StartAsync();
        var (exitCode, output, errors) = await StartAsync(recording.Scenario, HostEnvironment(recording, monitor.Address));
        return new Outcome(exitCode, monitor.Requests, output, errors);
    }

    /// <summary>Runs the program of a recording against an address where nobody may be.</summary>
    public static async Task<Outcome> RunAsync(Recording recording, string address)
    {
        var (exitCode, output, errors) = await StartAsync(recording.Scenario, HostEnvironment(recording, address));
        return new Outcome(exitCode, [], output, errors);
    }

    /// <summary>Runs a program that brings its own mocks and needs no engine.</summary>
    public static async Task<Outcome> RunAloneAsync(string scenario)
    {
        var (exitCode, output, errors) = await StartAsync(scenario, []);
        return new Outcome(exitCode, [], output, errors);
    }

    private static Dictionary<string, string> HostEnvironment(Recording recording, string address)
    {
        var environment = new Dictionary<string, string>
        {
            ["PULUMI_MONITOR"] = address,
            ["PULUMI_ENGINE"] = address,
            ["PULUMI_PROJECT"] = recording.Place.Project,
            ["PULUMI_STACK"] = recording.Place.Stack,
            ["PULUMI_ORGANIZATION"] = recording.Place.Organization,
            ["PULUMI_DRY_RUN"] = recording.Preview ? "true" : "false",
            ["PULUMI_QUERY_MODE"] = "false",
            ["PULUMI_PARALLEL"] = "16",
            ["PULUMI_ROOT_DIRECTORY"] = AppContext.BaseDirectory,
            ["PULUMI_PWD"] = AppContext.BaseDirectory,
            ["PULUMI_CONFIG_SECRET_KEYS"] = recording.ConfigSecretKeys,
        };
        if (recording.Config != "{}")
        {
            environment["PULUMI_CONFIG"] = recording.Config;
        }

        return environment;
    }

    private static async Task<(int ExitCode, string Output, string Errors)> StartAsync(string scenario, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, scenario])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("PULUMI_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!; // null only when the shell reuses a process
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (Hung, await output, $"the program did not end within {Patience.TotalSeconds} s\n{await errors}");
        }

        return (process.ExitCode, await output, await errors);
    }
}
