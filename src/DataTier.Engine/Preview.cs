using System.Diagnostics;
using DataTier.Engine.Graph;
using DataTier.Engine.Outputs;
using DataTier.Engine.Programs;
using DataTier.Engine.Projects;
using DataTier.Engine.Wire;

namespace DataTier.Engine;

/// <summary>Runs a Pulumi program against the local engine and gives the plan: no cloud account, no Pulumi CLI, no network.</summary>
public static class Preview
{
    /// <summary>Builds the program when its sources have changed, runs it and records what it registers.</summary>
    /// <exception cref="PreviewException">The program does not build, fails, hangs, or registers something impossible.</exception>
    /// <exception cref="OperationCanceledException">The preview was cancelled; the program and its children are gone.</exception>
    public static async Task<PreviewResult> RunAsync(
        PreviewRequest request, IProgress<PreviewProgress>? progress = null, CancellationToken cancellation = default)
    {
        var project = request.Project;
        var run = RunOf(request);
        var (target, built) = request.Program is { } given
            ? (given, false)
            : await BuiltAsync(project, progress, cancellation).ConfigureAwait(false);

        var began = Stopwatch.GetTimestamp();
        var pulse = new Pulse();
        var methods = new MethodTable();
        await using var server = new UnaryServer(methods) { OnCall = _ => pulse.Call() };
        var command = project.Runtime == "nodejs"
            ? ProgramCommand.Node(project, server.Address, run.Stack, run.Organization)
            : ProgramCommand.Dotnet(target, ProgramCommand.ProgramFolder(project));
        progress?.Report(new PreviewProgress(PreviewPhase.Starting));

        // The program starts while we do: the port listens already.
        var output = new ProgramLines(request.ProgramOutput, pulse);
        await using var program = ProgramProcess.Start(
            command, ProgramEnvironment.For(run, project, command.Folder, server.Address), output.Add);
        var deployment = new Deployment(run, FactTable.Load());
        output.Hide = deployment.Hide;
        deployment.Serve(methods);
        await server.StartAsync(cancellation).ConfigureAwait(false);

        var watch = new Watch(deployment, pulse, request.Timeout, progress);
        var exitCode = await watch.WaitAsync(program, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested(); // Ctrl+C reaches the program as well, and it may be faster
        Outcome.Check(deployment, exitCode, output.Last);
        return new PreviewResult { Plan = deployment.ToPlan(), Built = built, Elapsed = Stopwatch.GetElapsedTime(began) };
    }

    private static StackRun RunOf(PreviewRequest request)
    {
        // organization/project/stack, organization/stack, or the stack alone.
        var parts = request.Stack.Split('/');
        var config = StackConfig.Read(request.Project, request.Stack);
        if (request.Configure is { } configure)
        {
            config.Change(configure);
        }

        return new StackRun(request.Project.Name, parts[^1], parts.Length > 1 ? parts[0] : StackRun.NoOrganization, config, request.Unknown);
    }

    private static async Task<(string Target, bool Built)> BuiltAsync(
        PulumiProject project, IProgress<PreviewProgress>? progress, CancellationToken cancellation)
    {
        if (project.Runtime == "nodejs")
        {
            return ("", false);
        }

        if (project.Runtime != "dotnet")
        {
            throw new PreviewException($"Pulumi.yaml: the runtime '{project.Runtime}' is not known here; dotnet and nodejs are");
        }

        if (project.Binary is { } binary)
        {
            return (ProgramCommand.BinaryFile(project, binary), false);
        }

        var file = DotnetBuild.ProjectFile(project);
        if (BuildStamp.UpToDateTarget(file) is { } target)
        {
            return (target, false);
        }

        progress?.Report(new PreviewProgress(PreviewPhase.Building));
        return (await DotnetBuild.RunAsync(file, cancellation).ConfigureAwait(false), true);
    }
}
