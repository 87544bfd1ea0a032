namespace DataTier.Settings.Constraints.Streams;

/// <summary>A broker holds so many partitions, copies included; with more MSK refuses to change the cluster.</summary>
internal sealed record PartitionsOfBrokers() : StackConstraint("DS603", "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html")
{
    // Every topic has a copy in each zone, so that a zone's brokers share one of each partition.
    private const int OfLarge = 1000;
    private const int Of2Xlarge = 2000;
    private const int OfLarger = 4000;

    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            if (clients[number].Events is { NeedKafka: true } events && stack.Tiers.TryGetValue(clients[number].Tier, out var tier) && tier.Tier.Streaming.Brokers is { } brokers)
            {
                Check($"clients[{number}].events.topics", events, brokers, tier, findings);
            }
        }
    }

    private static void Check(string path, EventSettings events, BrokerSettings brokers, ReadTier tier, Findings findings)
    {
        var partitions = 0;
        foreach (var topic in events.Topics)
        {
            partitions += topic.Partitions;
        }

        var most = Most(brokers.BrokerType) * brokers.BrokersPerZone;
        if (partitions > most)
        {
            findings.Given(tier.At("streaming.brokersPerZone")).Warn(
                findings.Here(path),
                tier.At("streaming.brokerType"),
                $"{partitions} partitions",
                $"{most} partitions go with {brokers.BrokersPerZone} {brokers.BrokerType} in each zone",
                "lower them or choose larger brokers");
        }
    }

    private static int Most(string brokerType) => brokerType[(brokerType.LastIndexOf('.') + 1)..] switch
    {
        "large" or "xlarge" => OfLarge,
        "2xlarge" => Of2Xlarge,
        _ => OfLarger,
    };
}
