using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Kinesis data streams: shards by the hour and records, or the stream by the hour and data.</summary>
/// <remarks>Source: https://aws.amazon.com/kinesis/data-streams/pricing/</remarks>
public sealed class StreamPricer : IResourcePricer
{
    private const decimal KbPerGb = 1024 * 1024;
    private const decimal KbPerUnit = 25;
    private const decimal Million = 1_000_000;
    private const decimal IncludedHours = 24;

    /// <inheritdoc/>
    public string Type => "aws:kinesis/stream:Stream";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var sent = resource.Assume(Usage.StreamInGb);
        if (resource.Is(resource.At("streamModeDetails", "streamMode"), "streamModeDetails.streamMode", "ON_DEMAND") is var onDemand && onDemand is null)
        {
            yield return resource.Fixed("Stream", null, "stream-hour", null, "kinesis.data-streams.on-demand.stream");
            yield break;
        }

        if (onDemand == true)
        {
            yield return resource.Fixed("Stream", "on demand", "stream-hour", Priceable.HoursPerMonth, "kinesis.data-streams.on-demand.stream");
            yield return resource.Used("Data in", "on demand", "GB", sent, "kinesis.data-streams.on-demand.data-in", sent);
            var read = resource.Assume(Usage.StreamOutGb);
            yield return resource.Used("Data out", "on demand", "GB", read, "kinesis.data-streams.on-demand.data-out", read);
            yield break;
        }

        var shards = resource.Number("shardCount");
        yield return resource.Fixed("Shards", "provisioned", "shard-hour", Priceable.HoursPerMonth * shards, "kinesis.data-streams.shard");
        if (resource.Number("retentionPeriod", IncludedHours) is var hours && hours is null or > IncludedHours)
        {
            yield return resource.Fixed("Longer retention", $"{hours} hours", "shard-hour", Priceable.HoursPerMonth * shards, "kinesis.data-streams.extended-retention.provisioned");
        }

        yield return resource.Used("Records in", "provisioned", "1M units", sent * KbPerGb / KbPerUnit / Million, "kinesis.data-streams.put", sent);
    }
}
