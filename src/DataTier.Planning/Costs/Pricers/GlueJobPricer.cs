using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Glue jobs: their processing units in the hours in which they run.</summary>
/// <remarks>Source: https://aws.amazon.com/glue/pricing/</remarks>
public sealed class GlueJobPricer : IResourcePricer
{
    private const decimal DefaultCapacity = 10;

    /// <inheritdoc/>
    public string Type => "aws:glue/job:Job";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var units = resource.At("numberOfWorkers") is PlannedValue.AbsentValue
            ? resource.Number("maxCapacity", DefaultCapacity)
            : resource.Number("numberOfWorkers") * UnitsOf(resource.Text("workerType", "[no worker type]"));
        var hours = resource.Assume(Usage.QueryHours);
        yield return resource.Used("Job runs", $"{units} DPU", "DPU-hour", units * hours, "glue.job", hours);
    }

    private static decimal? UnitsOf(string workerType) => workerType switch
    {
        "G.025X" => 0.25m,
        "Standard" or "G.1X" => 1,
        "G.2X" => 2,
        "G.4X" => 4,
        "G.8X" => 8,
        _ => null,
    };
}
