using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Log groups: what is written, and what is kept of it.</summary>
/// <remarks>Source: https://aws.amazon.com/cloudwatch/pricing/</remarks>
public sealed class LogGroupPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => ResourceTypes.LogGroup;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var infrequent = resource.Is("logGroupClass", "INFREQUENT_ACCESS");
        var written = resource.Assume(Usage.LogWrittenGb);
        yield return resource.Used(
            "Logs written", infrequent == true ? "infrequent access" : "standard", "GB", written, $"cloudwatch.logs.ingestion{Priceable.Part(infrequent, ".infrequent-access", "")}", written);

        var stored = resource.Assume(Usage.LogStoredPercent);
        var growth = resource.Assume(Usage.GrowthMonths);
        var days = resource.Number("retentionInDays", 0);
        var months = days == 0 ? growth : days / Priceable.DaysPerMonth;
        var detail = days == 0 ? "never deleted" : $"{days} days";
        var gb = written * months * stored / 100;
        yield return days == 0
            ? resource.Used("Logs kept", detail, "GB-month", gb, "cloudwatch.logs.storage", written, stored, growth)
            : resource.Used("Logs kept", detail, "GB-month", gb, "cloudwatch.logs.storage", written, stored);
    }
}
