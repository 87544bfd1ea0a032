using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Costs.Pricers;

/// <summary>Resources of all types that are priced by what they say themselves.</summary>
internal static class PricerSamples
{
    /// <summary>Types whose amounts come from other resources of the plan: their own tests hold what is held here of all others.</summary>
    public static readonly string[] PricedByOthers =
    [
        "aws:rds/proxy:Proxy",
        "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
        "aws:backup/selection:Selection",
    ];

    /// <summary>Enough of each type that every line of its pricer is there.</summary>
    public static readonly (string Type, PlannedProperties Inputs)[] All =
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
        ("aws:rds/proxyEndpoint:ProxyEndpoint", Inputs(("vpcSubnetIds", new object[] { "a", "b" }))),
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
        ("aws:kms/replicaKey:ReplicaKey", Inputs(("enableKeyRotation", true))),
        ("aws:memorydb/cluster:Cluster", Inputs(("engine", "valkey"), ("nodeType", "db.t4g.medium"), ("snapshotRetentionLimit", 7))),
        ("aws:mskconnect/connector:Connector", Inputs(("capacity", Inputs(("autoscaling", Inputs(("mcuCount", 1), ("minWorkerCount", 1))))))),
        ("aws:route53/zone:Zone", Inputs()),
        ("aws:sns/topicSubscription:TopicSubscription", Inputs(("protocol", "email"))),
        ("aws:sns/topicSubscription:TopicSubscription", Inputs(("protocol", "https"))),
        ("aws:cloudtrail/trail:Trail", Inputs(("eventSelectors", new object[] { Inputs(("dataResources", new object[] { Inputs() })) }), ("insightSelectors", new object[] { Inputs() }))),
    ];

    private static PlannedProperties Inputs(params (string Name, object Value)[] inputs) => Costed.Inputs(inputs);
}
