namespace DataTier.Planning.Rules.Networks;

/// <summary>Which resources something in the plan takes a value from; the rules of a security group do not count.</summary>
internal sealed class GroupUses
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private GroupUses(RuledPlan plan)
    {
        foreach (var resource in plan.Plan.Resources)
        {
            if (resource.Type is Types.IngressRule or Types.EgressRule)
            {
                continue;
            }

            foreach (var (_, urns) in resource.PropertyDependencies)
            {
                _used.UnionWith(urns);
            }
        }
    }

    /// <summary>The uses in a plan.</summary>
    public static GroupUses Of(RuledPlan plan) => plan.Index(static plan => new GroupUses(plan));

    /// <summary>Whether something takes a value from a resource.</summary>
    public bool Has(string urn) => _used.Contains(urn);
}
