using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>MSK clusters with brokers: hours and storage of each; Express brokers bill storage and data by use.</summary>
/// <remarks>Source: https://aws.amazon.com/msk/pricing/</remarks>
public sealed class KafkaPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:msk/cluster:Cluster";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var brokers = resource.Number("numberOfBrokerNodes");
        var broker = resource.Text(resource.At("brokerNodeGroupInfo", "instanceType"), "brokerNodeGroupInfo.instanceType", "[no class]");
        yield return resource.Fixed("Brokers", $"{brokers} × {broker}", "hour", Priceable.HoursPerMonth * brokers, $"msk.broker.{broker}");
        var lines = broker.StartsWith("express.", StringComparison.Ordinal) ? Express(resource) : Provisioned(resource, brokers);
        foreach (var line in lines)
        {
            yield return line;
        }
    }

    private static IEnumerable<LineItem> Express(Priceable resource)
    {
        var sent = resource.Assume(Usage.StreamInGb);
        yield return resource.Used("Data in", "express", "GB", sent, "msk.express.data-in", sent);
        yield return resource.Used("Data kept", "express, one month of it", "GB-month", sent, "msk.express.storage", sent);
    }

    private static IEnumerable<LineItem> Provisioned(Priceable resource, decimal? brokers)
    {
        const string Storage = "brokerNodeGroupInfo.storageInfo.ebsStorageInfo";
        var volume = resource.At("brokerNodeGroupInfo", "storageInfo", "ebsStorageInfo");
        yield return resource.Fixed(
            "Broker storage", "standard", "GB-month", brokers * resource.Number(Priceable.Within(volume, "volumeSize"), $"{Storage}.volumeSize"), "msk.storage.standard");

        if (resource.Number(Priceable.Within(volume, "provisionedThroughput", "volumeThroughput"), $"{Storage}.volumeThroughput", 0) is var mibps && mibps is null or > 0)
        {
            yield return resource.Fixed("Provisioned throughput", "standard", "MiBps-month", brokers * mibps, "msk.storage.provisioned-throughput");
        }

        if (resource.Is("storageMode", "TIERED") is var tiered && tiered != false)
        {
            var sent = resource.Assume(Usage.StreamInGb);
            yield return resource.Used("Tiered storage", "one month of data", "GB-month", tiered is null ? null : sent.Value, "msk.storage.tiered", sent);
        }
    }
}
