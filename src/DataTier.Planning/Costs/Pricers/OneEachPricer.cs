namespace DataTier.Planning.Costs.Pricers;

/// <summary>Types of which each resource has one price for the month, whatever its properties.</summary>
public sealed class OneEachPricer(string type, string name, string unit, string key) : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => type;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource) =>
        [resource.Fixed(name, null, unit, unit == "hour" ? Priceable.HoursPerMonth : 1, key)];
}
