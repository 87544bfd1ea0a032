using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi.Deployments;

/// <summary>What the language host tells a program through its environment.</summary>
internal sealed class HostEnvironment
{
    public required string Monitor { get; init; }

    public required string Engine { get; init; }

    public required DeploymentSettings Settings { get; init; }

    /// <summary>How many operations the engine runs at once.</summary>
    public required int Parallel { get; init; }

    /// <summary>Whether the program is to start only under a debugger.</summary>
    public bool WaitsForDebugger { get; init; }

    /// <summary>Reads the environment; a program that was started by hand is told so, as it has no log to tell it to.</summary>
    public static bool TryRead([NotNullWhen(true)] out HostEnvironment? host)
    {
        try
        {
            host = Read(Environment.GetEnvironmentVariable);
            return true;
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            host = null;
            return false;
        }
    }

    public static HostEnvironment Read(Func<string, string?> variable)
    {
        var problems = new List<string>();
        var host = new HostEnvironment
        {
            Monitor = Text("PULUMI_MONITOR"),
            Engine = Text("PULUMI_ENGINE"),
            Settings = new DeploymentSettings
            {
                Project = Text("PULUMI_PROJECT"),
                Stack = Text("PULUMI_STACK"),
                IsDryRun = Flag("PULUMI_DRY_RUN"),
                Organization = variable("PULUMI_ORGANIZATION") is { Length: > 0 } organization ? organization : DeploymentSettings.DefaultOrganization,
                RootDirectory = variable("PULUMI_ROOT_DIRECTORY"),
                AcceptsReferences = variable("PULUMI_DISABLE_RESOURCE_REFERENCES") is not ("1" or "true"),
                Config = ConfigKeys.Parse(variable("PULUMI_CONFIG")),
            },
            Parallel = Number("PULUMI_PARALLEL"),
            WaitsForDebugger = variable("PULUMI_ATTACH_DEBUGGER") == "true",
        };
        _ = Flag("PULUMI_QUERY_MODE");
        return problems.Count == 0
            ? host
            : throw new InvalidOperationException("the program was started without a Pulumi engine; run it with the pulumi command. Environment: " + string.Join("; ", problems));

        string Text(string name)
        {
            if (variable(name) is { Length: > 0 } value)
            {
                return value;
            }

            problems.Add($"{name} is not set");
            return "";
        }

        bool Flag(string name)
        {
            if (!bool.TryParse(variable(name), out var value))
            {
                problems.Add($"{name} is not true or false");
            }

            return value;
        }

        int Number(string name)
        {
            if (!int.TryParse(variable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
            {
                problems.Add($"{name} is not a number");
            }

            return value;
        }
    }
}

/// <summary>Configuration as it arrives: a JSON object of text.</summary>
internal static class ConfigKeys
{
    private const string InnerNamespace = ":config:";

    public static Dictionary<string, string> Parse(string? json)
    {
        var config = new Dictionary<string, string>();
        if (string.IsNullOrEmpty(json))
        {
            return config;
        }

        using var document = JsonDocument.Parse(json);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            config[Clean(entry.Name)] = entry.Value.ValueKind == JsonValueKind.String ? entry.Value.GetString() ?? "" : entry.Value.GetRawText();
        }

        return config;
    }

    /// <summary>A key such as <c>acme:config:name</c> is the same as <c>acme:name</c>.</summary>
    private static string Clean(string key)
    {
        var place = key.IndexOf(InnerNamespace, StringComparison.Ordinal);
        return place < 0 ? key : string.Concat(key.AsSpan(0, place), ":", key.AsSpan(place + InnerNamespace.Length));
    }
}
