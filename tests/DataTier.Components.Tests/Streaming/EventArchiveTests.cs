using System.Collections.Immutable;
using DataTier.Components.Streaming;
using DataTier.Settings;

namespace DataTier.Components.Tests.Streaming;

public sealed class EventArchiveTests
{
    private const string Connector = "aws:mskconnect/connector:Connector";
    private const string ClusterArn = "arn:aws:kafka:eu-west-1:111122223333:cluster/production-northwind/0a1b-1";

    private static readonly ArchiveSettings Archive = new() { PluginBucket = "plugins", PluginKey = "s3-sink.zip", S3PrefixList = "pl-6da54004" };

    [Fact]
    public async Task Copies_every_topic_as_it_came_to_the_folder_of_events()
    {
        var sink = (await Build()).Only(Connector).Map("connectorConfiguration");

        (sink["connector.class"], sink["topics"], sink["s3.bucket.name"], sink["topics.dir"]).Should()
            .Be(("io.confluent.connect.s3.S3SinkConnector", "claims-events,policy-events", "production-northwind-backup", "events"));
        (sink["value.converter"], sink["format.class"]).Should()
            .Be(("org.apache.kafka.connect.converters.ByteArrayConverter", "io.confluent.connect.s3.format.bytearray.ByteArrayFormat"));
    }

    [Fact]
    public async Task Encrypts_with_the_clients_key_as_the_bucket_demands()
    {
        var sink = (await Build()).Only(Connector).Map("connectorConfiguration");

        (sink["s3.ssea.name"], sink["s3.sse.kms.key.id"]).Should().Be(("aws:kms", Given.KeyArn));
    }

    [Fact]
    public async Task Logs_in_by_its_role_over_tls()
    {
        var connector = (await Build()).Only(Connector);

        connector.Map("kafkaClusterClientAuthentication")["authenticationType"].Should().Be("IAM");
        connector.Map("kafkaClusterEncryptionInTransit")["encryptionType"].Should().Be("TLS");
        ((ImmutableDictionary<string, object>)connector.Map("kafkaCluster")["apacheKafkaCluster"])["bootstrapServers"].Should().Be("kafka.example:9098");
    }

    [Fact]
    public async Task Goes_on_where_it_was_under_the_same_name()
    {
        var connector = (await Build()).Only(Connector);

        connector["name"].Should().Be("production-northwind--archive");
        (connector.Options as Pulumi.CustomResourceOptions)?.DeleteBeforeReplace.Should().BeTrue("two of one name cannot be");
    }

    [Fact]
    public async Task Starts_once_it_may_and_can() =>
        (await (await Build()).Only(Connector).DependsOnAsync()).Should().Equal(
            "aws:iam/rolePolicy:RolePolicy northwind-kafka-archive",
            "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule northwind-kafka-archive-to-brokers",
            "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule northwind-kafka-archive-to-s3",
            "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule northwind-kafka-archive-at-brokers");

    [Fact]
    public async Task Takes_the_plugin_from_the_bucket_that_holds_it()
    {
        var plugin = (await Build()).Only("aws:mskconnect/customPlugin:CustomPlugin");

        plugin["contentType"].Should().Be("ZIP");
        plugin.Inputs.Should().NotContainKey("name", "the next plugin comes before the old one goes");
        plugin.Map("location")["s3"].Should().BeEquivalentTo(new Dictionary<string, object> { ["bucketArn"] = "arn:aws:s3:::plugins", ["fileKey"] = "s3-sink.zip" });
    }

    [Fact]
    public async Task Reaches_brokers_and_s3_and_nothing_else()
    {
        var cloud = await Build();

        cloud.Of("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule").Select(rule => $"{rule["referencedSecurityGroupId"]}{rule["prefixListId"]} {rule["ipProtocol"]} {rule["fromPort"]}-{rule["toPort"]}")
            .Should().Equal("sg-00000001 tcp 9098-9098", "pl-6da54004 tcp 443-443");
        cloud.Only("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule")["securityGroupId"].Should().Be("sg-00000001", "nobody enters the workers");
        cloud.All.SelectMany(made => made.Inputs.Keys).Should().NotContain(["cidrIpv4", "cidrIpv6"]);
    }

    [Fact]
    public async Task Lets_only_its_own_connector_borrow_the_role() =>
        (await Build()).Only("aws:iam/role:Role")["assumeRolePolicy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"ConnectorOfThisClient","Effect":"Allow","Principal":{"Service":"kafkaconnect.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"},"ArnLike":{"aws:SourceArn":"arn:aws:kafkaconnect:eu-west-1:111122223333:connector/production-northwind--archive/*"}}}]}""");

    [Fact]
    public async Task Reads_its_topics_and_writes_one_folder()
    {
        var policy = (await Build()).Only("aws:iam/rolePolicy:RolePolicy")["policy"].Should().BeOfType<string>().Subject;

        policy.Should().Contain("""{"Sid":"ReadTopics","Effect":"Allow","Action":["kafka-cluster:DescribeTopic","kafka-cluster:ReadData"],"Resource":["arn:aws:kafka:eu-west-1:111122223333:topic/production-northwind/0a1b-1/claims-events","arn:aws:kafka:eu-west-1:111122223333:topic/production-northwind/0a1b-1/policy-events"]}""")
            .And.Contain("""{"Sid":"WriteCopies","Effect":"Allow","Action":["s3:AbortMultipartUpload","s3:GetObject","s3:ListMultipartUploadParts","s3:PutObject"],"Resource":"arn:aws:s3:::production-northwind-backup/events/*"}""")
            .And.Contain("\"Resource\":\"" + Given.KeyArn + "\",\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"s3.eu-west-1.amazonaws.com\"}}");
    }

    [Theory]
    [InlineData("basic")]
    [InlineData("standard")]
    public async Task Comes_where_the_client_asks_for_it(string tier)
    {
        var asked = await Client(tier, Given.Events with { Archive = Archive });
        var silent = await Client(tier, Given.Events);

        asked.Only("datatier:components:EventArchive").Name.Should().Be("northwind-kafka-archive");
        asked.Only(Connector).Map("connectorConfiguration")["s3.bucket.name"].Should().Be("production-northwind-backup-111122223333");
        silent.Of("datatier:components:EventArchive").Should().BeEmpty();
    }

    private static Task<Cloud> Client(string tier, EventSettings events) => CloudMock.BuildAsync(options => _ = new ClientTier(
        "northwind",
        new ClientTierArgs { Scope = Given.Scope, Client = Given.Client("northwind", tier) with { Events = events }, Tier = Given.Tier(tier), Network = Given.Network, Recovery = Given.Recovery("northwind", tier, options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
        options));

    private static Task<Cloud> Build() => CloudMock.BuildAsync(options => _ = new EventArchive(
        "northwind-kafka-archive",
        new EventArchiveArgs
        {
            Scope = Given.Scope,
            ClusterArn = ClusterArn,
            Brokers = "kafka.example:9098",
            BrokerSecurityGroupId = "sg-00000001",
            BucketName = "production-northwind-backup",
            KmsKeyArn = Given.KeyArn,
            SubnetIds = new[] { "subnet-0000000a" },
            VpcId = Given.Network.VpcId,
            Topics = Given.Topics,
            Settings = Archive,
            LogRetentionDays = 365,
        },
        options));
}
