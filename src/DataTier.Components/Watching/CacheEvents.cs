using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Sns;

namespace DataTier.Components.Watching;

/// <summary>The topic that carries what happens to caches: failovers, nodes that were replaced, changes that failed. Names of caches, and no data.</summary>
/// <remarks>
/// Not encrypted: ElastiCache publishes to no topic that is, and names the account as the source's owner alone.
/// Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ElastiCacheSNS.html
/// </remarks>
internal static class CacheEvents
{
    /// <summary>Makes the topic of the stack's region and tells its recipients; where nobody is told, nothing.</summary>
    public static Input<string>? Make(string name, ClientScope scope, ImmutableSortedDictionary<string, string> recipients, CustomResourceOptions child)
    {
        if (recipients.IsEmpty)
        {
            return null;
        }

        var topicName = $"{scope.Identifier}-cache-events";
        var topic = new Topic(name, new TopicArgs { Name = topicName, DisplayName = $"Caches {scope.Environment}" }, child);
        var policy = new TopicPolicy(name, new TopicPolicyArgs { Arn = topic.Arn, Policy = PolicyOf(scope, scope.Arn("sns", topicName)) }, child);
        foreach (var (recipient, endpoint) in recipients)
        {
            _ = AlertTopic.Subscribe($"{name}-{recipient}", topic, endpoint, region: null, child);
        }

        return policy.Arn;
    }

    private static string PolicyOf(ClientScope scope, string topicArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "CachesOfThisAccount",
            Effect = PolicyEffect.Allow,
            Principal = PolicyPrincipal.Everybody,
            Actions = ["sns:Publish"],
            Resources = [topicArn],
            Conditions = [new PolicyCondition("StringEquals", "aws:SourceOwner", scope.Account)],
        },
        AlertPublishers.TlsOnly(topicArn));
}
