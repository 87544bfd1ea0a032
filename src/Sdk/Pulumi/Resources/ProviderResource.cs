using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A configured provider that other resources can name.</summary>
public class ProviderResource : CustomResource
{
    /// <summary>Registers a provider of the package.</summary>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base("pulumi:providers:" + package, name, args, options) => Package = package;

    internal string Package { get; }

    /// <summary>What a registration names this provider by: URN and id, which is the sentinel while it is unknown.</summary>
    internal async Task<string> ReferenceAsync()
    {
        var registered = await RegisteredAsync.ConfigureAwait(false);
        return $"{registered.Urn}::{registered.Id ?? Signatures.Unknown}";
    }
}
