using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class TopicsAreEncryptedAndClosedTests
{
    [Theory]
    [InlineData("""{ "kmsMasterKeyId": "k" }""", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}},{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"111122223333\"}}}]}" }""", "passed")]
    [InlineData("""{ "kmsMasterKeyId": "[unknown]" }""", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""", "passed")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}", "kmsMasterKeyId": "k" }""", null, "passed")]
    [InlineData("""{ "kmsMasterKeyId": "alias/aws/sns" }""", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""", "failed: kmsMasterKeyId is a key of AWS; set it to an own key")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""", "failed: kmsMasterKeyId is not given; set it to an own key")]
    [InlineData("""{ "kmsMasterKeyId": "k" }""", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}},{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\"}]}" }""", "failed: the policy allows sns:Publish to everybody; name the principals, or add a condition with values written out")]
    [InlineData("""{ "kmsMasterKeyId": "k" }""", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"111122223333\"}}}]}" }""", "failed: the policy lets plain text in; deny everybody when aws:SecureTransport is \"false\"")]
    [InlineData("""{ "kmsMasterKeyId": "k" }""", """{ "policy": "[unknown]" }""", "unknown: policy is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "kmsMasterKeyId": "k" }""", null, "failed: no TopicPolicy for it; add one that refuses plain text")]
    public void Judges_topic(string inputs, string? policy, string judgement) =>
        Judged.By<TopicsAreEncryptedAndClosed>(Types.Topic, inputs, Judged.Beside(Types.TopicPolicy, "arn", policy)).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "passed")]
    [InlineData("""{ "kmsMasterKeyId": "k" }""", "failed: kmsMasterKeyId is given; remove it: ElastiCache publishes to no encrypted topic")]
    public void Judges_what_caches_publish_to(string inputs, string judgement) =>
        Judged.By<TopicsAreEncryptedAndClosed>(Types.Topic, inputs, Judged.Beside(Types.ReplicationGroup, "notificationTopicArn", "{}"), Judged.Beside(Types.TopicPolicy, "arn", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""")).Should().Be(judgement);
}
