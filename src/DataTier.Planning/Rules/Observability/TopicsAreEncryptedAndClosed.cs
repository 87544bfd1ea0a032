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
        topic["kmsMasterKeyId"].IsSet("an own key")
            & Judgement.That(topic["kmsMasterKeyId"].Text is not { } key || !key.Contains("alias/aws/", StringComparison.Ordinal), "kmsMasterKeyId is a key of AWS; set it to an own key")
            & (topic["policy"].IsAbsent
                ? topic.Needs(Types.TopicPolicy, "arn", "add one that refuses plain text", policy => policy["policy"].Policy(Closed))
                : topic["policy"].Policy(Closed));

    private static Judgement Closed(ImmutableArray<PolicyStatement> statements) => statements.RefusesPlainText() & statements.KeepsStrangersOut();
}
