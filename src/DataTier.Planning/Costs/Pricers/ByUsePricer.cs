using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Types of which one thing is billed, by use alone.</summary>
public sealed class ByUsePricer(string type, string name, string unit, string key, UsageFact fact, decimal unitsPerFact) : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => type;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var assumed = resource.Assume(fact);
        return [resource.Used(name, null, unit, assumed * unitsPerFact, key, assumed)];
    }
}
