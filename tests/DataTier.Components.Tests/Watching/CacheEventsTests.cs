using System.Collections.Immutable;
using DataTier.Components.Tests.Cache;
using DataTier.Components.Watching;
using Pulumi;

namespace DataTier.Components.Tests.Watching;

public sealed class CacheEventsTests
{
    private static readonly ImmutableSortedDictionary<string, string> OnCall = ImmutableSortedDictionary.Create<string, string>().Add("on-call", "on-call@example.com");

    [Fact]
    public async Task Have_a_topic_without_a_key_because_ElastiCache_publishes_to_no_other()
    {
        var cloud = await Build(OnCall);
        var topic = cloud.Only("aws:sns/topic:Topic");

        (topic["name"], topic["kmsMasterKeyId"]).Should().Be(("production-platform-cache-events", null));
        cloud.Only("aws:sns/topicSubscription:TopicSubscription")["endpoint"].Should().Be("on-call@example.com");
    }

    [Fact]
    public async Task Come_from_this_account_alone_and_by_tls() =>
        (await Build(OnCall)).Only("aws:sns/topicPolicy:TopicPolicy")["policy"].Should().Be(
            """
            {"Version":"2012-10-17","Statement":[
            {"Sid":"CachesOfThisAccount","Effect":"Allow","Principal":"*","Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-cache-events","Condition":{"StringEquals":{"aws:SourceOwner":"111122223333"}}},
            {"Sid":"TlsOnly","Effect":"Deny","Principal":"*","Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:production-platform-cache-events","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public async Task Go_nowhere_where_nobody_is_told() => (await Build(OnCall.Clear())).Of("aws:sns/topic:Topic").Should().BeEmpty();

    [Fact]
    public async Task Are_told_by_every_store_on_nodes() =>
        (await Stores.BuildAsync("standard", topic: "arn:topic")).Of(Stores.Group).Select(store => store["notificationTopicArn"]).Should().Equal("arn:topic", "arn:topic", "arn:topic");

    private static Task<Cloud> Build(ImmutableSortedDictionary<string, string> recipients) =>
        CloudMock.BuildAsync(options => _ = CacheEvents.Make("platform-cache-events", Given.ScopeOf("platform"), recipients, new CustomResourceOptions { Parent = options.Parent }));
}
