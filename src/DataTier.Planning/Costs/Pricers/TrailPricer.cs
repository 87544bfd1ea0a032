using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Trails: what is done with data, and calls looked through for what is unusual. The first record of each call that manages something is free.</summary>
/// <remarks>A second trail of the same calls would be billed; no plan tells which is the first. Source: https://aws.amazon.com/cloudtrail/pricing/</remarks>
public sealed class TrailPricer : IResourcePricer
{
    private const decimal ThousandsPerUnit = 100;

    /// <inheritdoc/>
    public string Type => "aws:cloudtrail/trail:Trail";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var events = resource.Assume(Usage.TrailEventThousands);
        if (RecordsData(resource) is var records && records != false)
        {
            yield return resource.Used("Events of data", null, "100k events", records is null ? null : events / ThousandsPerUnit, "cloudtrail.data-events", events);
        }

        if (resource.Count("insightSelectors") is var insights && insights != 0)
        {
            yield return resource.Used("Events looked through", $"{insights} kinds of insight", "100k events", insights * events / ThousandsPerUnit, "cloudtrail.insights", events);
        }
    }

    private static bool? RecordsData(Priceable resource)
    {
        if (resource.Count("eventSelectors") is var plain && plain != 0)
        {
            return plain is null ? null : Some(resource, "eventSelectors", static selector => Priceable.Within(selector, "dataResources") is not PlannedValue.AbsentValue);
        }

        return Some(resource, "advancedEventSelectors", static selector =>
            Priceable.Within(selector, "fieldSelectors") is PlannedValue.List fields && fields.Items.Any(IsCategoryData));
    }

    private static bool? Some(Priceable resource, string name, Func<PlannedValue, bool> holds) =>
        resource.At(name) is PlannedValue.List selectors ? selectors.Items.Any(holds) : resource.Count(name) is null ? null : false;

    private static bool IsCategoryData(PlannedValue field) =>
        Priceable.Within(field, "field") is PlannedValue.Known { Value: "eventCategory" }
        && Priceable.Within(field, "equals") is PlannedValue.List values
        && values.Items.Any(static value => value is PlannedValue.Known { Value: "Data" });
}
