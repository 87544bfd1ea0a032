using System.Collections.Immutable;
using Pulumi;
using Pulumi.Aws.Sns;

namespace DataTier.Components.Watching;

/// <summary>What an <see cref="AlertTopic"/> is made from.</summary>
public sealed class AlertTopicArgs : ResourceArgs
{
    /// <summary>The platform, in the region whose resources publish.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The key that encrypts messages; its policy lets the publishers use it.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>Who is told: name to e-mail address or https address.</summary>
    public required ImmutableSortedDictionary<string, string> Recipients { get; init; }
}

/// <summary>The topic that carries what goes wrong in one region: encrypted, TLS only, open to the services of this account alone.</summary>
public sealed class AlertTopic : ComponentResource
{
    /// <summary>Makes the topic, says who may publish, and subscribes the recipients.</summary>
    public AlertTopic(string name, AlertTopicArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:AlertTopic", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var region = args.Scope.RegionIfOther is { } other ? (Input<string>)other : null;
        var topicName = $"{args.Scope.Identifier}-alerts";
        var topic = new Topic(name, new TopicArgs
        {
            Region = region,
            Name = topicName,
            DisplayName = $"Data tier {args.Scope.Environment}",
            KmsMasterKeyId = args.KmsKeyArn,
        }, child);
        var policy = new TopicPolicy(name, new TopicPolicyArgs
        {
            Region = region,
            Arn = topic.Arn,
            Policy = AlertPublishers.TopicPolicy(args.Scope, args.Scope.Arn("sns", topicName)),
        }, child);

        // An address is confirmed by whoever reads it, so it may wait for days; it is of no use to others until then.
        foreach (var (recipient, endpoint) in args.Recipients)
        {
            _ = Subscribe($"{name}-{recipient}", topic, endpoint, region, child);
        }

        // By way of the policy: RDS and AWS Backup refuse a topic that they may not publish to yet.
        Arn = policy.Arn;
        RegisterOutputs();
    }

    /// <summary>The topic's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    /// <summary>Subscribes an address to a topic.</summary>
    internal static TopicSubscription Subscribe(string name, Topic topic, string endpoint, Input<string>? region, CustomResourceOptions options) => new(name, new TopicSubscriptionArgs
    {
        Region = region,
        Topic = topic.Arn,
        Protocol = endpoint.StartsWith("https://", StringComparison.Ordinal) ? "https" : "email",
        Endpoint = endpoint,
    }, options);
}
