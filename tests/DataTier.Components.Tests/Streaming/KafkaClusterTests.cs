using System.Collections.Immutable;
using DataTier.Components.Streaming;
using DataTier.Settings;
using Pulumi.Utilities;

namespace DataTier.Components.Tests.Streaming;

public sealed class KafkaClusterTests
{
    private const string Cluster = "aws:msk/cluster:Cluster";
    private const string Configuration = "aws:msk/configuration:Configuration";
    private const string Topic = "aws:msk/topic:Topic";
    private const string Target = "aws:appautoscaling/target:Target";

    [Theory]
    [InlineData("standard", "kafka.m7g.large", 3.0, 500.0, "PER_TOPIC_PER_BROKER")]
    [InlineData("premium", "kafka.m7g.xlarge", 6.0, 1000.0, "PER_TOPIC_PER_PARTITION")]
    public async Task Has_the_brokers_of_its_tier(string tier, string type, double brokers, double storage, string monitoring)
    {
        var cluster = (await Build(tier)).Only(Cluster);

        (cluster["clusterName"], cluster["kafkaVersion"], cluster["numberOfBrokerNodes"], cluster["enhancedMonitoring"]).Should().Be(("production-northwind", "3.9.x.kraft", brokers, monitoring));
        (Nodes(cluster)["instanceType"], Inner(Nodes(cluster), "storageInfo", "ebsStorageInfo")["volumeSize"]).Should().Be((type, storage));
    }

    [Fact]
    public async Task Is_private_in_three_zones()
    {
        var nodes = Nodes((await Build("standard")).Only(Cluster));

        nodes["clientSubnets"].Should().BeEquivalentTo(new[] { "subnet-0000000a", "subnet-0000000b", "subnet-0000000c" });
        Inner(nodes, "connectivityInfo", "publicAccess")["type"].Should().Be("DISABLED");
        nodes["securityGroups"].Should().BeEquivalentTo(new[] { "sg-00000001", "sg-00000002" });
    }

    [Fact]
    public async Task Takes_tls_only_and_nobody_without_a_login()
    {
        var cluster = (await Build("standard")).Only(Cluster);

        cluster.Map("encryptionInfo").Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["encryptionAtRestKmsKeyArn"] = Given.KeyArn,
            ["encryptionInTransit"] = new Dictionary<string, object> { ["clientBroker"] = "TLS", ["inCluster"] = true },
        });
        cluster.Map("clientAuthentication").Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["sasl"] = new Dictionary<string, object> { ["iam"] = true, ["scram"] = true },
            ["unauthenticated"] = false,
        });
    }

    [Fact]
    public async Task Loses_no_event_with_a_broker() =>
        (await Build("standard")).Only(Configuration)["serverProperties"].Should().BeOfType<string>().Which.Split('\n').Should().Contain(
        [
            "default.replication.factor=3", "min.insync.replicas=2", "offsets.topic.replication.factor=3", "unclean.leader.election.enable=false",
            "auto.create.topics.enable=false", "allow.everyone.if.no.acl.found=false",
        ]);

    [Theory]
    [InlineData("3.9.x.kraft", "northwind-kafka-3-9-x-kraft", "production-northwind--3-9-x-kraft")]
    [InlineData("4.1.x.kraft", "northwind-kafka-4-1-x-kraft", "production-northwind--4-1-x-kraft")]
    public async Task Gets_a_configuration_of_its_own_for_each_version(string version, string name, string awsName)
    {
        var cloud = await Build("standard", settings => settings with { Version = version });
        var configuration = cloud.Only(Configuration);

        (configuration.Name, configuration["name"]).Should().Be((name, awsName));
        configuration["kafkaVersions"].Should().BeEquivalentTo(new[] { version });
        cloud.Only(Cluster).Map("configurationInfo")["revision"].Should().Be(1.0);
    }

    [Fact]
    public async Task Keeps_the_logs_of_its_brokers()
    {
        var cloud = await Build("premium");
        var group = cloud.Only("aws:cloudwatch/logGroup:LogGroup");

        Inner(cloud.Only(Cluster).Map("loggingInfo"), "brokerLogs", "cloudwatchLogs").Should().BeEquivalentTo(new Dictionary<string, object> { ["enabled"] = true, ["logGroup"] = "/datatier/production/northwind/kafka/broker" });
        (group["kmsKeyId"], group["retentionInDays"]).Should().Be((Given.KeyArn, 731.0));
    }

    [Fact]
    public async Task Whose_storage_grows_leaves_its_size_alone()
    {
        var cloud = await Build("standard");
        var target = cloud.Only(Target);

        (target["serviceNamespace"], target["scalableDimension"], target["minCapacity"], target["maxCapacity"]).Should().Be(("kafka", "kafka:broker-storage:VolumeSize", 1.0, 2000.0));
        cloud.Only("aws:appautoscaling/policy:Policy").Map("targetTrackingScalingPolicyConfiguration")["disableScaleIn"].Should().Be(true);
        cloud.Only(Cluster).Options?.IgnoreChanges.Should().Equal("brokerNodeGroupInfo.storageInfo.ebsStorageInfo.volumeSize");
    }

    [Fact]
    public async Task Whose_storage_does_not_grow_takes_a_new_size()
    {
        var cloud = await Build("standard", settings => settings with { StorageCeilingGib = settings.StorageGib });

        cloud.Of(Target).Should().BeEmpty();
        cloud.Only(Cluster).Options?.IgnoreChanges.Should().BeEmpty();
    }

    [Fact]
    public async Task Keeps_each_topic_in_every_zone_for_its_days()
    {
        var topics = (await Build("standard")).Of(Topic).ToArray();

        topics.Select(topic => $"{topic.Name} {topic["name"]} {topic["partitionCount"]} {topic["replicationFactor"]} {topic["configs"]}").Should().Equal(
            """northwind-kafka.claims-events claims-events 6 3 {"cleanup.policy":"delete","min.insync.replicas":"2","retention.ms":"7776000000"}""",
            """northwind-kafka.policy-events policy-events 12 3 {"cleanup.policy":"delete","min.insync.replicas":"2","retention.ms":"604800000"}""");
        topics.Select(topic => (topic.Options?.Protect, topic.Options?.RetainOnDelete)).Distinct().Should().Equal((true, true));
    }

    [Fact]
    public async Task Names_topics_by_what_they_are_not_by_their_place() =>
        (await Build("standard", topics: [.. Given.Topics.Reverse()])).Of(Topic).Select(topic => (topic.Name, topic["partitionCount"]))
            .Should().Equal((await Build("standard")).Of(Topic).Select(topic => (topic.Name, topic["partitionCount"])));

    [Fact]
    public async Task Has_a_user_for_each_application_in_a_secret_that_msk_reads()
    {
        var cloud = await Build("standard");

        cloud.Of("aws:secretsmanager/secret:Secret").Select(secret => $"{secret["name"]} {secret["kmsKeyId"]}").Should().Equal(
            $"AmazonMSK_production-northwind.web {Given.KeyArn}",
            $"AmazonMSK_production-northwind.worker {Given.KeyArn}");
        cloud.Named("aws:secretsmanager/secretPolicy:SecretPolicy", "northwind-kafka.web")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"AWSKafkaResourcePolicy","Effect":"Allow","Principal":{"Service":"kafka.amazonaws.com"},"Action":"secretsmanager:getSecretValue","Resource":"arn:aws:mock:::aws:secretsmanager/secret:Secret/northwind-kafka.web"}]}""");
    }

    [Fact]
    public async Task Hands_passwords_over_write_only()
    {
        var versions = (await Build("standard")).Of("aws:secretsmanager/secretVersion:SecretVersion").ToArray();

        versions.Should().HaveCount(2).And.OnlyContain(version => !version.Inputs.ContainsKey("secretString"));
        versions[0]["secretStringWo"].Should().Be("""{"username":"web","password":"password of northwind-kafka.web"}""");
    }

    [Fact]
    public async Task Learns_of_its_users_once_their_secrets_are_complete() =>
        (await (await Build("standard")).Only("aws:msk/scramSecretAssociation:ScramSecretAssociation").DependsOnAsync()).Should().Equal(
            "aws:secretsmanager/secretPolicy:SecretPolicy northwind-kafka.web",
            "aws:secretsmanager/secretPolicy:SecretPolicy northwind-kafka.worker",
            "aws:secretsmanager/secretVersion:SecretVersion northwind-kafka.web",
            "aws:secretsmanager/secretVersion:SecretVersion northwind-kafka.worker");

    [Fact]
    public async Task Tells_each_application_its_secret()
    {
        KafkaCluster? cluster = null;
        await Build("standard", made: made => cluster = made);

        (await OutputUtilities.GetValueAsync(cluster?.UserSecretArns ?? throw new InvalidOperationException("no cluster was built"))).Keys.Should().BeEquivalentTo("web", "worker");
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Is_protected_as_its_tier_says(bool protect, bool retain)
    {
        var cluster = (await Build("standard", protection: new ProtectionSettings { DeletionProtection = true, Protect = protect, RetainOnDelete = retain })).Only(Cluster);

        (cluster.Options?.Protect, cluster.Options?.RetainOnDelete).Should().Be((protect, retain));
    }

    private static ImmutableDictionary<string, object> Nodes(Made cluster) => cluster.Map("brokerNodeGroupInfo");

    private static ImmutableDictionary<string, object> Inner(ImmutableDictionary<string, object> map, string first, string second) =>
        (ImmutableDictionary<string, object>)((ImmutableDictionary<string, object>)map[first])[second];

    private static Task<Cloud> Build(
        string tier,
        Func<BrokerSettings, BrokerSettings>? change = null,
        ImmutableArray<TopicSettings>? topics = null,
        ProtectionSettings? protection = null,
        Action<KafkaCluster>? made = null)
    {
        var brokers = Given.Tier(tier).Streaming.Brokers ?? throw new InvalidOperationException($"{tier} is serverless");
        return CloudMock.BuildAsync(options =>
        {
            var cluster = new KafkaCluster(
                "northwind-kafka",
                new KafkaClusterArgs
                {
                    Scope = Given.Scope,
                    SubnetIds = new[] { "subnet-0000000a", "subnet-0000000b", "subnet-0000000c" },
                    IamSecurityGroupId = "sg-00000001",
                    ScramSecurityGroupId = "sg-00000002",
                    KmsKeyArn = Given.KeyArn,
                    Zones = 3,
                    Topics = topics ?? Given.Topics,
                    Users = [.. Given.Applications.Keys],
                    LogRetentionDays = Given.Tier(tier).Streaming.LogRetentionDays,
                    Settings = change is null ? brokers : change(brokers),
                    Protection = protection ?? Given.Tier(tier).Protection,
                },
                options);
            made?.Invoke(cluster);
        });
    }
}
