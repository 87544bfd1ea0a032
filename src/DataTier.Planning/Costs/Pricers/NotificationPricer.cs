using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Subscriptions to a topic: each message sent out, at the price of its way; queues and functions receive for nothing.</summary>
/// <remarks>Source: https://aws.amazon.com/sns/pricing/</remarks>
public sealed class NotificationPricer : IResourcePricer
{
    private const decimal Billed = 100_000;

    /// <inheritdoc/>
    public string Type => "aws:sns/topicSubscription:TopicSubscription";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var protocol = resource.Text("protocol", "[no protocol]");
        if (protocol is "sqs" or "lambda")
        {
            yield break;
        }

        var way = protocol switch { "email-json" => "email", "https" => "http", _ => protocol };
        var sent = resource.Assume(Usage.Notifications);
        yield return resource.Used("Notifications", protocol, "100k notifications", sent / Billed, $"sns.{way}", sent);
    }
}
