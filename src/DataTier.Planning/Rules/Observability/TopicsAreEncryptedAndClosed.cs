using System.Collections.Immutable;
using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Observability;

/// <summary>Alarms under the key of AWS never arrive: CloudWatch may not use it.</summary>
internal sealed class TopicsAreEncryptedAndClosed() : ResourceRule(
    id: "sns.topic",
    severity: Severity.High,
    title: "The alarm topic is encrypted and closed",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/sns-controls.html#sns-1",
    controls: ["AWS FSBP SNS.4", "AWS Security Hub SNS.1"],
    types: [Types.Topic])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject topic) =>
        Encrypted(topic)
            & (topic["policy"].IsAbsent
                ? topic.Needs(Types.TopicPolicy, "arn", "add one that refuses plain text", policy => policy["policy"].Policy(Closed))
                : topic["policy"].Policy(Closed));

    // ElastiCache publishes to no encrypted topic: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ElastiCacheSNS.html
    private static Judgement Encrypted(Subject topic) => topic.HasCompanion(Types.ReplicationGroup, "notificationTopicArn")
        ? topic["kmsMasterKeyId"].IsNotSet("remove it: ElastiCache publishes to no encrypted topic")
        : topic["kmsMasterKeyId"].IsSet("an own key")
            & Judgement.That(topic["kmsMasterKeyId"].Text is not { } key || !key.Contains("alias/aws/", StringComparison.Ordinal), "kmsMasterKeyId is a key of AWS; set it to an own key");

    private static Judgement Closed(ImmutableArray<PolicyStatement> statements) => statements.RefusesPlainText() & statements.KeepsStrangersOut();
}
