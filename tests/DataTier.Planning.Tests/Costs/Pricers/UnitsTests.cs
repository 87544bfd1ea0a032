using System.Text.RegularExpressions;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

/// <summary>What holds for all pricers: a quantity is counted in the unit of its price, and names keep still.</summary>
public sealed partial class UnitsTests
{
    public static TheoryData<string> Types => [.. Samples().Select(pair => pair.Type).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_quantity_is_counted_in_the_unit_of_its_price(string type) =>
        Of(type).Where(line => line.Item?.Price is not null)
            .Should().NotBeEmpty()
            .And.OnlyContain(line => line.Item!.Unit == line.Item.Price!.Unit, "an item with a price was chosen");

    [Theory]
    [MemberData(nameof(Types))]
    public void All_has_a_price_in_the_reference_region(string type) =>
        Of(type).Where(line => line.Gap is not null).Select(line => $"{line.Item?.Title}: {line.Gap}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_name_holds_no_number_and_no_bracket(string type) =>
        Of(type).Should().OnlyContain(line => line.Item == null || !Varying().IsMatch(line.Item.Name));

    private static IEnumerable<CostLine> Of(string type) => Samples().Where(pair => pair.Type == type).SelectMany(pair => Lines(pair.Type, pair.Inputs));

    private static PlannedProperties Inputs(params (string Name, object Value)[] inputs) => Costed.Inputs(inputs);

    // Enough of each type that every line of its pricer is there.
    private static (string Type, PlannedProperties Inputs)[] Samples() =>
    [
        ("aws:rds/instance:Instance", Inputs(("engine", "postgres"), ("instanceClass", "db.r6g.large"), ("multiAz", true), ("allocatedStorage", 500), ("storageType", "gp3"), ("iops", 13_000), ("storageThroughput", 600), ("backupRetentionPeriod", 7), ("databaseInsightsMode", "advanced"), ("manageMasterUserPassword", true), ("monitoringInterval", 60))),
        ("aws:rds/instance:Instance", Inputs(("engine", "mysql"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", 500), ("storageType", "io2"), ("iops", 5_000))),
        ("aws:rds/cluster:Cluster", Inputs(("engine", "aurora-mysql"), ("backupRetentionPeriod", 7), ("replicationSourceIdentifier", "arn"))),
        ("aws:rds/cluster:Cluster", Inputs(("engine", "aurora-postgresql"), ("storageType", "aurora-iopt1"))),
        ("aws:rds/clusterInstance:ClusterInstance", Inputs(("engine", "aurora-postgresql"), ("instanceClass", "db.r6g.large"))),
        ("aws:elasticache/replicationGroup:ReplicationGroup", Inputs(("engine", "valkey"), ("nodeType", "cache.t4g.medium"), ("snapshotRetentionLimit", 7))),
        ("aws:elasticache/serverlessCache:ServerlessCache", Inputs(("engine", "valkey"))),
        ("aws:s3/bucket:Bucket", Inputs()),
        ("aws:s3/bucketReplicationConfig:BucketReplicationConfig", Inputs(("rules", new object[] { Inputs(("destination", Inputs(("replicationTime", Inputs(("status", "Enabled")))))) }))),
        ("aws:kms/key:Key", Inputs(("enableKeyRotation", true))),
        ("aws:secretsmanager/secret:Secret", Inputs()),
        ("aws:cloudwatch/logGroup:LogGroup", Inputs(("retentionInDays", 30))),
        ("aws:cloudwatch/metricAlarm:MetricAlarm", Inputs(("period", 60))),
        ("aws:cloudwatch/metricAlarm:MetricAlarm", Inputs(("period", 10))),
        ("aws:cloudwatch/metricAlarm:MetricAlarm", Inputs(("thresholdMetricId", "band"))),
        ("aws:cloudwatch/compositeAlarm:CompositeAlarm", Inputs()),
        ("aws:cloudwatch/dashboard:Dashboard", Inputs()),
        ("aws:ec2/vpcEndpoint:VpcEndpoint", Inputs(("vpcEndpointType", "Interface"), ("subnetIds", new object[] { "a", "b" }))),
        ("aws:ec2/eip:Eip", Inputs()),
        ("aws:ec2/instance:Instance", Inputs(("instanceType", "m6i.large"))),
        ("aws:eks/cluster:Cluster", Inputs()),
        ("aws:ebs/volume:Volume", Inputs(("type", "gp3"), ("size", 10), ("iops", 4_000), ("throughput", 200))),
        ("aws:ebs/volume:Volume", Inputs(("type", "io2"), ("size", 10), ("iops", 4_000))),
        ("aws:efs/fileSystem:FileSystem", Inputs(("throughputMode", "elastic"), ("lifecyclePolicies", new object[] { Inputs(("transitionToIa", "AFTER_30_DAYS")) }))),
        ("aws:efs/fileSystem:FileSystem", Inputs(("throughputMode", "provisioned"), ("provisionedThroughputInMibps", 10))),
        ("aws:efs/replicationConfiguration:ReplicationConfiguration", Inputs(("destination", Inputs(("region", "us-east-1"))))),
        ("aws:dynamodb/table:Table", Inputs(("billingMode", "PAY_PER_REQUEST"), ("pointInTimeRecovery", Inputs(("enabled", true))))),
        ("aws:dynamodb/table:Table", Inputs(("billingMode", "PROVISIONED"), ("readCapacity", 5), ("writeCapacity", 5))),
        ("aws:dynamodb/tableReplica:TableReplica", Inputs(("pointInTimeRecovery", true))),
        ("aws:msk/cluster:Cluster", Inputs(("numberOfBrokerNodes", 3), ("storageMode", "TIERED"), ("brokerNodeGroupInfo", Inputs(("instanceType", "kafka.m7g.large"), ("storageInfo", Inputs(("ebsStorageInfo", Inputs(("volumeSize", 100), ("provisionedThroughput", Inputs(("volumeThroughput", 250))))))))))),
        ("aws:msk/cluster:Cluster", Inputs(("numberOfBrokerNodes", 3), ("brokerNodeGroupInfo", Inputs(("instanceType", "express.m7g.large"))))),
        ("aws:msk/serverlessCluster:ServerlessCluster", Inputs()),
        ("aws:kinesis/stream:Stream", Inputs(("shardCount", 2), ("retentionPeriod", 48))),
        ("aws:kinesis/stream:Stream", Inputs(("streamModeDetails", Inputs(("streamMode", "ON_DEMAND"))))),
        ("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", Inputs()),
        ("aws:redshiftserverless/workgroup:Workgroup", Inputs(("baseCapacity", 8))),
        ("aws:redshiftserverless/namespace:Namespace", Inputs()),
        ("aws:glue/crawler:Crawler", Inputs()),
        ("aws:glue/job:Job", Inputs(("numberOfWorkers", 2), ("workerType", "G.1X"))),
        ("aws:athena/workgroup:Workgroup", Inputs()),
        ("aws:cloudfront/distribution:Distribution", Inputs()),
    ];

    [GeneratedRegex(@"[0-9()\[\]]")]
    private static partial Regex Varying();
}
