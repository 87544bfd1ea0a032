using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Serverless MSK clusters: the hour, partitions, and data in, out and kept.</summary>
/// <remarks>Source: https://aws.amazon.com/msk/pricing/</remarks>
public sealed class KafkaServerlessPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:msk/serverlessCluster:ServerlessCluster";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        yield return resource.Fixed("Serverless cluster", null, "hour", Priceable.HoursPerMonth, "msk.serverless.cluster");
        var partitions = resource.Assume(Usage.StreamPartitions);
        yield return resource.Used("Partitions", null, "partition-hour", Priceable.HoursPerMonth * partitions, "msk.serverless.partition", partitions);
        var sent = resource.Assume(Usage.StreamInGb);
        yield return resource.Used("Data in", "serverless", "GB", sent, "msk.serverless.data-in", sent);
        var read = resource.Assume(Usage.StreamOutGb);
        yield return resource.Used("Data out", "serverless", "GB", read, "msk.serverless.data-out", read);
        yield return resource.Used("Data kept", "serverless, one month of it", "GB-month", sent, "msk.serverless.storage", sent);
    }
}
