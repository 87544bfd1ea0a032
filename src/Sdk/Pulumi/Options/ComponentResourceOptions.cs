namespace Pulumi;

/// <summary>Options of a component.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    /// <summary>Providers for the children, one per package.</summary>
    public List<ProviderResource> Providers { get => _providers ??= []; set => _providers = value; }

    internal IReadOnlyList<ProviderResource> ProvidersIfAny => OrNone(_providers);

    /// <summary>
    /// New options: where both say something the second wins, lists are the first's and then the second's;
    /// of providers for one package the second's stays.
    /// </summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var result = new ComponentResourceOptions();
        result.TakeAll(options1);
        result.TakeAll(options2);
        return result;
    }

    private void TakeAll(ComponentResourceOptions? other)
    {
        if (other is null)
        {
            return;
        }

        var before = Provider;
        Take(other);
        if (before is null && other._providers is null && _providers is null)
        {
            return;
        }

        // One provider is a list of one, so that each side's is kept for its package.
        Provider = null;
        AddProvider(before);
        AddProvider(other.Provider);
        foreach (var provider in other.ProvidersIfAny)
        {
            AddProvider(provider);
        }
    }

    private void AddProvider(ProviderResource? provider)
    {
        if (provider is null)
        {
            return;
        }

        var place = Providers.FindIndex(known => known.Package == provider.Package);
        if (place < 0)
        {
            Providers.Add(provider);
        }
        else
        {
            Providers[place] = provider;
        }
    }
}
