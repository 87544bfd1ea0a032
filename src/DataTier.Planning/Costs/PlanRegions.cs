using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs;

/// <summary>Which region a resource lies in: its own word, else its provider's, else the stack's.</summary>
internal sealed class PlanRegions(Plan plan, string? instead)
{
    /// <summary>Stands for a region that is not known; there are no prices for it.</summary>
    public const string NotKnown = "an unknown region";

    private readonly string? _home = Text(plan.Config["datatier:region"]) ?? Text(plan.Config["aws:region"]);
    private readonly Dictionary<string, string?> _ofProvider = new(StringComparer.Ordinal);

    /// <summary>The region; where the stack is priced as if in another region, what lies in its own moves there.</summary>
    public string Of(PlannedResource resource)
    {
        var region = Text(resource["region"]) ?? OfProvider(resource.Provider) ?? _home;
        return instead is not null && (region == _home || _home is null) ? instead : region ?? NotKnown;
    }

    private string? OfProvider(string? urn)
    {
        if (urn is null)
        {
            return null;
        }

        if (!_ofProvider.TryGetValue(urn, out var region))
        {
            region = plan.Find(urn) is { } provider ? Text(provider["region"]) : null;
            _ofProvider.Add(urn, region);
        }

        return region;
    }

    private static string? Text(PlannedValue value) => value is PlannedValue.Known { Value: string text } ? text : null;
}
