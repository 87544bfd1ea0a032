using DataTier.Settings;

namespace DataTier.Components.Tests.Streaming;

public sealed class ClientStreamingTests
{
    [Theory]
    [InlineData(10_000, false, 0)]
    [InlineData(10_001, false, 1)]
    [InlineData(0, true, 1)]
    public async Task Comes_with_more_events_than_a_queue_carries_or_by_choice(int perSecond, bool byChoice, int clusters) =>
        (await Build("standard", new EventSettings { PerSecond = perSecond, KafkaByChoice = byChoice, Topics = Given.Topics })).Of("aws:msk/cluster:Cluster").Should().HaveCount(clusters);

    [Fact]
    public async Task Does_not_come_for_a_client_without_events() =>
        (await Build("premium", null)).Of("datatier:components:ClientStreaming").Should().BeEmpty();

    [Fact]
    public async Task Of_basic_is_serverless_and_takes_roles_only()
    {
        var cloud = await Build("basic", Given.Events);
        var cluster = cloud.Only("aws:msk/serverlessCluster:ServerlessCluster");

        cloud.Of("aws:msk/cluster:Cluster").Should().BeEmpty();
        cluster["clusterName"].Should().Be("production-northwind");
        cluster.Map("clientAuthentication").Should().BeEquivalentTo(new Dictionary<string, object> { ["sasl"] = new Dictionary<string, object> { ["iam"] = new Dictionary<string, object> { ["enabled"] = true } } });
        cluster.Maps("vpcConfigs").Should().ContainSingle().Which.Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["subnetIds"] = new[] { "subnet-0000000a", "subnet-0000000b", "subnet-0000000c" },
            ["securityGroupIds"] = new[] { "northwind-kafka-iam-id" },
        });
        (cluster.Options?.Protect, cluster.Options?.RetainOnDelete).Should().Be((true, false));
    }

    [Theory]
    [InlineData("basic", new[] { "northwind-kafka-iam-from-web 9098", "northwind-kafka-iam-from-worker 9098" })]
    [InlineData("standard", new[] { "northwind-kafka-iam-from-web 9098", "northwind-kafka-iam-from-worker 9098", "northwind-kafka-scram-from-web 9096", "northwind-kafka-scram-from-worker 9096" })]
    public async Task Opens_a_port_for_each_way_to_log_in(string tier, string[] rules) =>
        (await Build(tier, Given.Events)).Of("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule")
            .Where(rule => rule.Name.Contains("kafka", StringComparison.Ordinal)).Select(rule => $"{rule.Name} {rule["fromPort"]}").Should().Equal(rules);

    [Fact]
    public async Task Gives_the_right_to_use_topics_groups_and_transactions_of_this_cluster() =>
        (await Build("standard", Given.Events)).Named("aws:iam/policy:Policy", "northwind-kafka")["policy"].Should().Be(
            """
            {"Version":"2012-10-17","Statement":[
            {"Sid":"Connect","Effect":"Allow","Action":["kafka-cluster:Connect","kafka-cluster:DescribeCluster","kafka-cluster:WriteDataIdempotently"],"Resource":"arn:aws:kafka:eu-west-1:111122223333:cluster/production-northwind/0a1b-1"},
            {"Sid":"UseTopics","Effect":"Allow","Action":["kafka-cluster:DescribeTopic","kafka-cluster:ReadData","kafka-cluster:WriteData"],"Resource":"arn:aws:kafka:eu-west-1:111122223333:topic/production-northwind/0a1b-1/*"},
            {"Sid":"UseGroups","Effect":"Allow","Action":["kafka-cluster:AlterGroup","kafka-cluster:DescribeGroup"],"Resource":"arn:aws:kafka:eu-west-1:111122223333:group/production-northwind/0a1b-1/*"},
            {"Sid":"UseTransactions","Effect":"Allow","Action":["kafka-cluster:AlterTransactionalId","kafka-cluster:DescribeTransactionalId"],"Resource":"arn:aws:kafka:eu-west-1:111122223333:transactional-id/production-northwind/0a1b-1/*"}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public async Task Lets_applications_make_topics_where_the_program_cannot() =>
        (await Build("basic", Given.Events)).Named("aws:iam/policy:Policy", "northwind-kafka")["policy"].Should().BeOfType<string>().Which.Should().Contain("\"kafka-cluster:CreateTopic\"");

    private static Task<Cloud> Build(string tier, EventSettings? events) => CloudMock.BuildAsync(options => _ = new ClientTier(
        "northwind",
        new ClientTierArgs { Scope = Given.Scope, Client = Given.Client("northwind", tier) with { Events = events }, Tier = Given.Tier(tier), Network = Given.Network, AccessLogs = Given.AccessLogs, Alerts = Given.Alerts, Recovery = Given.Recovery("northwind", tier, options.Parent) },
        options));
}
