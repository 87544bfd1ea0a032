namespace DataTier.Settings.Constraints;

/// <summary>What AWS accepts only together: a condition over several settings, the limits, and the page that states them.</summary>
/// <param name="Id">What messages and reports call it; never given to another.</param>
/// <param name="Source">The page or measurement that states the limits.</param>
internal abstract record Constraint(string Id, string Source);

/// <summary>A constraint on the settings of one tier.</summary>
internal abstract record TierConstraint(string Id, string Source) : Constraint(Id, Source)
{
    /// <summary>Reports what of a tier AWS would refuse, or regret.</summary>
    public abstract void Check(Tier tier, Findings findings);
}

/// <summary>A constraint on the settings of a stack, alone or together with the tiers that it uses.</summary>
internal abstract record StackConstraint(string Id, string Source) : Constraint(Id, Source)
{
    /// <summary>Reports what of a stack AWS would refuse, or regret.</summary>
    public abstract void Check(ReadStack stack, Findings findings);
}
