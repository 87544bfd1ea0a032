using System.Diagnostics;
using System.Globalization;
using DataTier.Bench;
using DataTier.Engine;
using DataTier.Engine.Programs;
using DataTier.Engine.Projects;
using DataTier.Planning.Plans;

const int Rounds = 7;
int[] scales = [125, 250, 500, 1000];

var output = AppContext.BaseDirectory;
var configuration = new DirectoryInfo(output).Parent?.Name ?? "Debug";
var root = PulumiProject.Find(output).Folder;
string Built(string project, string file) => Path.Combine(root, project, "bin", configuration, "net10.0", file);

var command = Built("src/DataTier.Cli", "datatier.dll");
var floor = Built("bench/Floor", "Floor.dll");
var node = PulumiProject.Find(Path.Combine(root, "bench", "node"));
var plan = Path.GetTempFileName();
var recording = Path.GetTempFileName();
try
{
    var project = PulumiProject.Find(root);
    var first = await Preview.RunAsync(new PreviewRequest { Project = project, Stack = "production" }).ConfigureAwait(false);
    await File.WriteAllTextAsync(plan, PlanJson.Write(first.Plan)).ConfigureAwait(false);
    Environment.SetEnvironmentVariable("PLAN", plan);

    var program = Built("stacks", "DataTier.Stacks.dll");
    var requests = await Recording.WriteAsync(project, "production", program, recording).ConfigureAwait(false);

    var cold = new Contender("cold preview of production: the whole command", () => RunAsync(DotnetHost.Path, [command, "preview", "production", "--format", "json"]));
    var validate = new Contender("cold validate: the settings of both stacks and all tiers", () => RunAsync(DotnetHost.Path, [command, "validate"]));
    var review = new Contender("cold review of production against HEAD, as a page", () => RunAsync(DotnetHost.Path, [command, "review", "production", "--against", "HEAD", "--format", "html"]));
    var promise = new Contender("cold promises of the saved plan of production", () => RunAsync(DotnetHost.Path, [command, "promise", "--plan", plan]));
    var ours = new Contender("  its program alone, against the engine", () => Recording.RunAsync(project, "production", new(DotnetHost.Path, [program], Path.Combine(root, "stacks"))));
    var theirs = new Contender("the same graph by the official Node SDK", () => Preview.RunAsync(new PreviewRequest { Project = node, Stack = "production" }));
    var empty = new Contender("floor: an empty program", () => Recording.RunAsync(project, "production", new(DotnetHost.Path, [floor], root)));
    var loop = new Contender("floor: a bare loop of the same requests", () => Recording.RunAsync(project, "production", new(DotnetHost.Path, [floor, recording], root)));
    var hasNode = Directory.Exists(Path.Combine(root, "node_modules"));
    if (!hasNode)
    {
        Console.WriteLine("no row for Node: run 'npm ci --ignore-scripts' first");
    }

    await Contender.RaceAsync(Rounds, hasNode ? [cold, review, validate, promise, ours, theirs, empty, loop] : [cold, review, validate, promise, ours, empty, loop]).ConfigureAwait(false);

    Console.WriteLine($"production: {first.Plan.Resources.Length} resources, {requests} requests; median of {Rounds} runs, in turn; {Environment.ProcessorCount} cores");
    Console.WriteLine();
    Table.Write(
        ["", "ms", "to the cold preview", "peak MiB"],
        [.. (hasNode ? new[] { cold, review, validate, promise, ours, theirs, empty, loop } : [cold, review, validate, promise, ours, empty, loop])
            .Select(row => (row.Name, Result: row.Result()))
            .Select(row => new[] { row.Name, Text(row.Result.Milliseconds, 0), Text(row.Result.Milliseconds / cold.Result().Milliseconds, 2), Text(row.Result.PeakMib, 0) })]);

    var start = empty.Result().Milliseconds;
    var perRequest = (ours.Result().Milliseconds - start) / requests;
    var bare = (loop.Result().Milliseconds - start) / requests;
    Console.WriteLine();
    Console.WriteLine($"per request beyond an empty program: ours {Text(perRequest, 2)} ms, bare loop {Text(bare, 2)} ms, ratio {Text(perRequest / bare, 2)}");
    if (hasNode)
    {
        Console.WriteLine($"official Node SDK to our program: {Text(theirs.Result().Milliseconds / ours.Result().Milliseconds, 1)}; to our whole cold preview: {Text(theirs.Result().Milliseconds / cold.Result().Milliseconds, 1)}");
    }

    var rows = new List<string[]>();
    foreach (var clients in scales)
    {
        using var scaled = new ScaledProject(root, program, clients);
        using var memory = new PeakMemory();
        var began = Stopwatch.GetTimestamp();
        var result = await Preview.RunAsync(new PreviewRequest { Project = scaled.Project, Stack = ScaledProject.Stack }).ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var peak = memory.StopAndSum();
        await File.WriteAllTextAsync(plan, PlanJson.Write(result.Plan)).ConfigureAwait(false);
        var reviewing = Stopwatch.GetTimestamp();
        await RunAsync(DotnetHost.Path, [command, "review", ScaledProject.Stack, "--against", plan, "--format", "html"], scaled.Project.Folder).ConfigureAwait(false);
        var reviewed = Stopwatch.GetElapsedTime(reviewing).TotalSeconds;
        var promising = Stopwatch.GetTimestamp();
        await RunAsync(DotnetHost.Path, [command, "promise", "--plan", plan], scaled.Project.Folder).ConfigureAwait(false);
        var promised = Stopwatch.GetElapsedTime(promising).TotalSeconds;
        rows.Add([
            clients.ToString(CultureInfo.InvariantCulture), result.Plan.Resources.Length.ToString(CultureInfo.InvariantCulture),
            Text(seconds, 2), Text(seconds * 1000 / clients, 2), Text(peak, 0), Text(peak / clients, 2), Text(reviewed, 2), Text(promised, 2)]);
    }

    Console.WriteLine();
    Table.Write(["clients", "resources", "s", "ms a client", "program's peak MiB", "MiB a client", "review, s", "promises of the saved plan, s"], rows);
    return 0;
}
finally
{
    File.Delete(plan);
    File.Delete(recording);
}

static string Text(double number, int places) => number.ToString("F" + places, CultureInfo.InvariantCulture);

async Task RunAsync(string file, string[] arguments, string? folder = null)
{
    using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = folder ?? root, RedirectStandardOutput = true }) ?? throw new InvalidOperationException(file);
    await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
    await process.WaitForExitAsync().ConfigureAwait(false);

    // What ends with 2 has found something, which takes as long.
    if (process.ExitCode is not 0 and not 2)
    {
        throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
