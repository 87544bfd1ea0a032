namespace DataTier.Settings.Constraints.Caches;

/// <summary>A constraint on the cache alone.</summary>
internal abstract record CacheConstraint(string Id, string Source) : StoreConstraint(Id, Source)
{
    /// <inheritdoc/>
    public sealed override void Check(string prefix, StatedStores stores, Findings findings)
    {
        if (stores.Cache is { } cache)
        {
            Check($"{prefix}cache", cache, findings);
        }
    }

    /// <summary>Reports what of the cache at a path AWS would refuse, or regret.</summary>
    protected abstract void Check(string path, CacheSettings cache, Findings findings);
}
