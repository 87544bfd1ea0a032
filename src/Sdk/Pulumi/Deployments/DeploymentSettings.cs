namespace Pulumi.Deployments;

/// <summary>What a deployment is about.</summary>
internal sealed class DeploymentSettings
{
    public const string DefaultOrganization = "organization";

    public required string Project { get; init; }

    public required string Stack { get; init; }

    public string Organization { get; init; } = DefaultOrganization;

    public required bool IsDryRun { get; init; }

    public string? RootDirectory { get; init; }

    /// <summary>Whether the engine may send references to resources; else it sends their ids.</summary>
    public bool AcceptsReferences { get; init; } = true;

    /// <summary>Configuration by full key, <c>namespace:key</c>.</summary>
    public IReadOnlyDictionary<string, string> Config { get; init; } = new Dictionary<string, string>();
}
