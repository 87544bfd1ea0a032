namespace DataTier.Settings.Constraints.Streams;

/// <summary>A serverless cluster holds 2,400 partitions that keep everything until their time is up.</summary>
internal sealed record PartitionsOfServerless() : StackConstraint("DS604", "https://docs.aws.amazon.com/msk/latest/developerguide/limits.html")
{
    private const int Most = 2400;

    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            if (clients[number].Events is not { NeedKafka: true } events || !stack.Tiers.TryGetValue(clients[number].Tier, out var tier) || tier.Tier.Streaming.Brokers is not null)
            {
                continue;
            }

            var partitions = 0;
            foreach (var topic in events.Topics)
            {
                partitions += topic.Partitions;
            }

            if (partitions > Most)
            {
                findings.Refuse(findings.Here($"clients[{number}].events.topics"), tier.At("streaming.mode"), $"{partitions} partitions", $"up to {Most} are allowed in a serverless cluster", "lower them or choose a tier with brokers");
            }
        }
    }
}
