namespace DataTier.Planning.Costs;

/// <summary>Knows what resources of one type are billed for: quantities and names of prices, never prices.</summary>
public interface IResourcePricer
{
    /// <summary>The type token of the resources.</summary>
    string Type { get; }

    /// <summary>What the resource is billed for.</summary>
    IEnumerable<LineItem> Price(Priceable resource);
}
