using System.Globalization;
using DataTier.Engine.Graph;
using DataTier.Engine.Projects;

namespace DataTier.Engine.Programs;

/// <summary>The environment variables that a language host gives to a program.</summary>
internal static class ProgramEnvironment
{
    // 64 MiB, in hexadecimal: a program runs once, and with a young generation of that size most of its collections never happen.
    private const string YoungGeneration = "4000000";

    public static Dictionary<string, string> For(StackRun run, PulumiProject project, string folder, string address)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PULUMI_MONITOR"] = address,
            ["PULUMI_ENGINE"] = address,
            ["PULUMI_PROJECT"] = run.Project,
            ["PULUMI_STACK"] = run.Stack,
            ["PULUMI_ORGANIZATION"] = run.Organization,
            ["PULUMI_DRY_RUN"] = "true",
            ["PULUMI_QUERY_MODE"] = "false",
            ["PULUMI_PARALLEL"] = StackRun.Parallel.ToString(CultureInfo.InvariantCulture),
            ["PULUMI_ROOT_DIRECTORY"] = project.Folder,
            ["PULUMI_PWD"] = folder,
            ["PULUMI_CONFIG"] = run.Config.ToJson(),
            ["PULUMI_CONFIG_SECRET_KEYS"] = run.Config.SecretKeysToJson(),
            ["PULUMI_TRACING"] = "",
            ["PULUMI_ATTACH_DEBUGGER"] = "false",
        };
        if (project.Runtime == "dotnet")
        {
            environment["DOTNET_GCgen0size"] = YoungGeneration;
        }

        if (project.Runtime == "nodejs" && File.Exists(Path.Combine(folder, "tsconfig.json")))
        {
            environment["PULUMI_NODEJS_TYPESCRIPT"] = "true";
        }

        return environment;
    }
}
