using System.Text.Json.Nodes;

namespace Parity.Tests.Recorded;

/// <summary>What one program of the official SDK said in one mode, and what it was told.</summary>
internal sealed record Recording
{
    /// <summary>The folder of the official .NET SDK's recordings.</summary>
    public const string DotNet = "dotnet";

    /// <summary>The folder of the official Node SDK's recordings.</summary>
    public const string NodeJs = "nodejs";

    /// <summary>Where the recordings lie once the tests are built.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Recordings");

    /// <summary>Which SDK it was: <see cref="DotNet"/> or <see cref="NodeJs"/>.</summary>
    public required string Sdk { get; init; }

    /// <summary>Scenario and mode, such as <c>03-data-flow.preview</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The number of the scenario, which is the argument of the program.</summary>
    public string Scenario => Name[..2];

    /// <summary>Whether it was a preview, not an update.</summary>
    public required bool Preview { get; init; }

    /// <summary>The project, stack and organization it ran in.</summary>
    public required (string Project, string Stack, string Organization) Place { get; init; }

    /// <summary>The configuration as JSON text, the way it travels to the program.</summary>
    public required string Config { get; init; }

    /// <summary>The keys of secret configuration as JSON text.</summary>
    public required string ConfigSecretKeys { get; init; }

    /// <summary>How the program ended.</summary>
    public required int ExitCode { get; init; }

    /// <summary>All messages in the order of arrival.</summary>
    public required IReadOnlyList<Exchange> Exchanges { get; init; }

    /// <summary>The names of all recordings of an SDK, in order.</summary>
    public static IReadOnlyList<string> Names(string sdk) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, sdk), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Reads one recording.</summary>
    public static Recording Read(string sdk, string name)
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, sdk, name + ".json")))!.AsObject();
        return new Recording
        {
            Sdk = sdk,
            Name = name,
            Preview = (string)document["mode"]! == "preview",
            Place = ((string)document["project"]!, (string)document["stack"]!, (string)document["organization"]!),
            Config = document["config"]!.ToJsonString(),
            ConfigSecretKeys = document["configSecretKeys"]!.ToJsonString(),
            ExitCode = (int)document["exitCode"]!,
            Exchanges = [.. document["messages"]!.AsArray().Select(line => Exchange.Read(line!.AsObject()))],
        };
    }
}
