using System.Collections.Immutable;
using DataTier.Components.Watching;

namespace DataTier.Components.Tests.Watching;

public sealed class AlertTopicTests
{
    private const string Topic = "aws:sns/topic:Topic";
    private const string Policy = "aws:sns/topicPolicy:TopicPolicy";
    private const string Subscription = "aws:sns/topicSubscription:TopicSubscription";

    [Fact]
    public async Task Is_encrypted_with_the_given_key()
    {
        var topic = (await Build(Given.ScopeOf("platform"))).Only(Topic);

        (topic["name"], topic["kmsMasterKeyId"], topic["displayName"], topic["region"]).Should().Be(("production-platform-alerts", Given.KeyArn, "Data tier production", null));
    }

    [Fact]
    public async Task Takes_messages_from_services_of_this_account_and_by_tls_only() =>
        (await Build(Given.ScopeOf("platform"))).Only(Policy)["policy"].Should().Be(
            """
            {"Version":"2012-10-17","Statement":[
            {"Sid":"Alarms","Effect":"Allow","Principal":{"Service":"cloudwatch.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-alerts","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}},
            {"Sid":"DatabaseEvents","Effect":"Allow","Principal":{"Service":"events.rds.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-alerts","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}},
            {"Sid":"Budgets","Effect":"Allow","Principal":{"Service":"budgets.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-alerts","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}},
            {"Sid":"CostAnomalies","Effect":"Allow","Principal":{"Service":"costalerts.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-alerts","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}},
            {"Sid":"Backups","Effect":"Allow","Principal":{"Service":"backup.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-alerts","Condition":{"StringEqualsIfExists":{"aws:SourceAccount":"111122223333"}}},
            {"Sid":"Events","Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-alerts","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:events:eu-west-1:111122223333:rule/production-*"}}},
            {"Sid":"TlsOnly","Effect":"Deny","Principal":"*","Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-alerts","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public async Task Tells_each_recipient_by_mail_or_https()
    {
        var cloud = await Build(Given.ScopeOf("platform"));

        Way(cloud.Named(Subscription, "platform-alerts-on-call")).Should().Be(("email", "on-call@example.com"));
        Way(cloud.Named(Subscription, "platform-alerts-incidents")).Should().Be(("https", "https://incidents.example.com/hooks"));
        cloud.Of(Subscription).Should().HaveCount(2);
    }

    [Fact]
    public async Task In_the_recovery_region_lives_there_whole()
    {
        var cloud = await Build(Given.ScopeOf("platform").InRecovery);

        cloud.All.Where(made => made.Type.StartsWith("aws:sns/", StringComparison.Ordinal)).Select(made => made["region"]).Should().Equal(Enumerable.Repeat("eu-central-1", 4));
        ((string?)cloud.Only(Policy)["policy"]).Should().Contain("arn:aws:sns:eu-central-1:111122223333:production-platform-alerts").And.NotContain("eu-west-1");
    }

    private static (object?, object?) Way(Made subscription) => (subscription["protocol"], subscription["endpoint"]);

    private static Task<Cloud> Build(ClientScope scope) => CloudMock.BuildAsync(options => _ = new AlertTopic("platform-alerts", new AlertTopicArgs
    {
        Scope = scope,
        KmsKeyArn = Given.KeyArn,
        Recipients = ImmutableSortedDictionary.Create<string, string>().Add("on-call", "on-call@example.com").Add("incidents", "https://incidents.example.com/hooks"),
    }, options));
}
