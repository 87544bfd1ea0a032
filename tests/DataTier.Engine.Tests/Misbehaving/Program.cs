using System.Diagnostics;
using Pulumi;

// Each stack is a way to misbehave.
return await Deployment.RunAsync(async () =>
{
    var box = new ComponentResource("misbehaving:index:Box", "box");
    switch (Deployment.Instance.StackName)
    {
        case "throws":
            throw new InvalidOperationException("the disk is full");
        case "throws-in-apply":
            _ = Output.Create(1).Apply(int (_) => throw new InvalidOperationException("the disk is full"));
            break;
        case "missing-config":
            _ = new Config().Require("size");
            break;
        case "logs-error":
            Log.Error("the box is too small", box);
            Log.Warn("and old");
            break;
        case "exits":
            Environment.Exit(0);
            break;
        case "kills-itself":
            Process.GetCurrentProcess().Kill();
            break;
        case "hangs":
            await Task.Delay(Timeout.Infinite);
            break;
        case "prints":
            Console.WriteLine("to the output: " + new Config().Require("password"));
            await Console.Error.WriteLineAsync("to the error output");
            break;
        case "registers-twice":
            _ = new ComponentResource("misbehaving:index:Box", "box");
            break;
    }

    return (IDictionary<string, object?>)new Dictionary<string, object?> { ["done"] = true };
});
