namespace DataTier.Settings.Constraints.Caches;

/// <summary>A constraint on stores: a tier's, or those that a client states in their place.</summary>
internal abstract record StoreConstraint(string Id, string Source) : TierConstraint(Id, Source)
{
    /// <inheritdoc/>
    public sealed override void Check(Tier tier, Findings findings) => Check("", new StatedStores(tier.Cache, tier.Session, tier.Queue), findings);

    /// <summary>Reports what of the stores behind a prefix AWS would refuse, or regret.</summary>
    public abstract void Check(string prefix, StatedStores stores, Findings findings);
}
