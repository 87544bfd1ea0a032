using System.Collections.Immutable;

namespace Pulumi.Registrations;

/// <summary>Which provider a resource uses and which ones its children inherit.</summary>
internal static class ProviderInheritance
{
    private const int TokenParts = 3;

    public static IReadOnlyDictionary<string, ProviderResource> None { get; } = ImmutableDictionary<string, ProviderResource>.Empty;

    /// <summary>Only an explicit parent passes providers on; the map is shared until a resource adds its own.</summary>
    public static (ProviderResource? Own, IReadOnlyDictionary<string, ProviderResource> ForChildren) Resolve(Resource resource, ResourceOptions options)
    {
        var inherited = options.Parent?.Providers ?? None;
        if (options is ComponentResourceOptions component)
        {
            IReadOnlyList<ProviderResource> own = component.Provider is { } one ? [one] : component.ProvidersIfAny;
            return (null, With(inherited, own));
        }

        return options.Provider is { } provider
            ? (provider, With(inherited, [provider]))
            : (For(resource.GetResourceType(), inherited), inherited);
    }

    /// <summary>The provider for a token such as <c>aws:s3/bucket:Bucket</c>; null when the default one is to be used.</summary>
    public static ProviderResource? For(string token, IReadOnlyDictionary<string, ProviderResource> providers)
    {
        if (providers.Count == 0)
        {
            return null;
        }

        var parts = token.Split(':');
        return parts.Length == TokenParts ? providers.GetValueOrDefault(parts[0]) : null;
    }

    private static IReadOnlyDictionary<string, ProviderResource> With(
        IReadOnlyDictionary<string, ProviderResource> inherited,
        IReadOnlyList<ProviderResource> own)
    {
        if (own.Count == 0)
        {
            return inherited;
        }

        var all = new Dictionary<string, ProviderResource>(inherited);
        foreach (var provider in own)
        {
            all[provider.Package] = provider;
        }

        return all;
    }
}
