using DataTier.Planning.Costs.Pricers;
using DataTier.Settings;

namespace DataTier.Planning.Costs;

/// <summary>All pricers, by the type they price.</summary>
internal static class PricersByType
{
    private const decimal TbPerGb = 1m / 1024;

    private static readonly Dictionary<string, IResourcePricer> All = Index(
    [
        new RdsInstancePricer(),
        new ReplicationGroupPricer(),
        new BucketPricer(),
        new KeyPricer("aws:kms/key:Key"),
        new KeyPricer("aws:kms/replicaKey:ReplicaKey"),
        new LogGroupPricer(),
        new SecretPricer(),
        new AuroraClusterPricer(),
        new AuroraInstancePricer(),
        new ProxyPricer(),
        new ProxyEndpointPricer(),
        new ReplicatedBackupsPricer(),
        new SnapshotPricer(),
        new ServerlessCachePricer(),
        new MemoryDbPricer(),
        new BucketReplicationPricer(),
        new FileSystemPricer(),
        new FileReplicationPricer(),
        new VolumePricer(),
        new TablePricer(),
        new TableReplicaPricer(),
        new KafkaPricer(),
        new KafkaServerlessPricer(),
        new ConnectorPricer(),
        new StreamPricer(),
        new RedshiftPricer(),
        new GlueJobPricer(),
        new DistributionPricer(),
        new AlarmPricer(),
        new NotificationPricer(),
        new TrailPricer(),
        new EndpointPricer(),
        new MachinePricer(),
        new OneEachPricer("aws:cloudwatch/compositeAlarm:CompositeAlarm", "Composite alarm", "alarm-month", "cloudwatch.alarm.composite"),
        new OneEachPricer("aws:cloudwatch/dashboard:Dashboard", "Dashboard", "dashboard-month", "cloudwatch.dashboard"),
        new OneEachPricer("aws:route53/zone:Zone", "Hosted zone", "zone-month", "route53.hosted-zone"),
        new OneEachPricer("aws:ec2/eip:Eip", "Public address", "hour", "vpc.public-ipv4"),
        new OneEachPricer("aws:eks/cluster:Cluster", "Cluster", "hour", "eks.cluster"),
        new ByUsePricer("aws:glue/crawler:Crawler", "Crawler runs", "DPU-hour", "glue.crawler", Usage.QueryHours, 1),
        new ByUsePricer("aws:athena/workgroup:Workgroup", "Data scanned", "TB", "athena.data-scanned", Usage.ScannedGb, TbPerGb),
        new ByUsePricer("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", "Data delivered", "GB", "firehose.ingestion", Usage.StreamInGb, 1),
        new ByUsePricer("aws:redshiftserverless/namespace:Namespace", "Warehouse storage", "GB-month", "redshift.managed-storage", Usage.ScannedGb, 1),
    ]);

    /// <summary>The types that have a pricer.</summary>
    public static IReadOnlyCollection<string> Types => All.Keys;

    /// <summary>The pricer of a type, or null.</summary>
    public static IResourcePricer? Of(string type) => All.GetValueOrDefault(type);

    private static Dictionary<string, IResourcePricer> Index(IResourcePricer[] pricers)
    {
        var index = new Dictionary<string, IResourcePricer>(pricers.Length, StringComparer.Ordinal);
        foreach (var pricer in pricers)
        {
            index.Add(pricer.Type, pricer);
        }

        return index;
    }
}
