using System.Buffers;
using System.Text;
using DataTier.Engine.Graph;
using DataTier.Engine.Outputs;
using DataTier.Engine.Programs;
using DataTier.Engine.Projects;
using DataTier.Engine.Wire;

namespace DataTier.Bench;

/// <summary>A program run against the local engine by the same parts as a preview, with each request kept as bytes.</summary>
internal static class Recording
{
    /// <summary>Runs a built program; gives how many requests went into the file.</summary>
    public static async Task<int> WriteAsync(PulumiProject project, string stack, string program, string file)
    {
        var requests = new List<(string Path, byte[] Message)>();
        await RunAsync(project, stack, ProgramCommand.Dotnet(program, project.Folder), (path, message) =>
        {
            lock (requests)
            {
                requests.Add((path, message));
            }
        }).ConfigureAwait(false);

        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(requests.Count);
        foreach (var (path, message) in requests)
        {
            var name = Encoding.UTF8.GetBytes(path);
            writer.Write(name.Length);
            writer.Write(name);
            writer.Write(message.Length);
            writer.Write(message);
        }

        return requests.Count;
    }

    /// <summary>Runs any command as the program of a stack against a new engine.</summary>
    public static async Task RunAsync(PulumiProject project, string stack, ProgramCommand command, Action<string, byte[]>? onRequest = null)
    {
        var run = new StackRun(project.Name, stack, StackRun.NoOrganization, StackConfig.Read(project, stack), Unknown: false);
        var deployment = new Deployment(run, FactTable.Load());
        var methods = new MethodTable();
        deployment.Serve(methods);
        await using var server = new UnaryServer(onRequest is null ? methods : Listening(methods, onRequest));
        await server.StartAsync(CancellationToken.None).ConfigureAwait(false);
        var lines = new List<string>();
        await using var process = ProgramProcess.Start(command, ProgramEnvironment.For(run, project, command.Folder, server.Address), lines.Add);
        var exit = await process.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        if (exit != 0)
        {
            throw new InvalidOperationException($"{command.File} ended with {exit}: {string.Join('\n', lines)}");
        }
    }

    private static MethodTable Listening(MethodTable methods, Action<string, byte[]> onRequest)
    {
        var listening = new MethodTable();
        foreach (var path in methods.Paths)
        {
            var method = methods.Find(path) ?? throw new InvalidOperationException(path);
            listening.Add(path, (request, cancellation) =>
            {
                onRequest(path, request.ToArray());
                return method(request, cancellation);
            });
        }

        return listening;
    }
}
