using System.Collections.Concurrent;
using Pulumi.Wire;

namespace Pulumi.Deployments;

/// <summary>What the engine can do; each question is asked once, when it first matters.</summary>
internal sealed class EngineFeatures(IMonitor monitor)
{
    public const string ResourceReferences = "resourceReferences";
    public const string AliasSpecs = "aliasSpecs";
    public const string DeletedWith = "deletedWith";
    public const string ReplaceWith = "replaceWith";

    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _answers = new();

    public Task<bool> SupportAsync(string feature) =>
        _answers.GetOrAdd(feature, static (name, monitor) => new Lazy<Task<bool>>(() => monitor.SupportsFeatureAsync(name)), monitor).Value;

    /// <summary>Fails when an option needs what the engine does not have.</summary>
    public async Task RequireAsync(string feature, Resource resource)
    {
        if (!await SupportAsync(feature).ConfigureAwait(false))
        {
            throw new ResourceException($"{resource.Describe()}: the engine does not support the option {feature}; update the Pulumi CLI or leave the option out", resource, hideStack: true);
        }
    }
}
