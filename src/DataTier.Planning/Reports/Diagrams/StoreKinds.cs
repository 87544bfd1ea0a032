using System.Globalization;
using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports.Diagrams;

/// <summary>Which resources are drawn, and what the picture says about each.</summary>
internal static class StoreKinds
{
    /// <summary>Stands for all zones of a region: the service itself spreads what it holds.</summary>
    public const int AllZones = int.MaxValue;

    private const string Database = "aws:rds/instance:Instance";
    private const string Aurora = "aws:rds/cluster:Cluster";
    private const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    private const string Kafka = "aws:msk/cluster:Cluster";
    private const string FileSystem = "aws:efs/fileSystem:FileSystem";

    // What belongs to a store that is drawn already.
    private static readonly string[] Parts = ["aws:msk/topic:Topic"];

    // What holds no data for good and still belongs in the picture.
    private static readonly string[] Ways = ["aws:cloudfront/distribution:Distribution", "aws:sqs/queue:Queue", "aws:efs/replicationConfiguration:ReplicationConfiguration"];

    private static readonly Dictionary<string, (string One, string Many)> Titles = new(StringComparer.Ordinal)
    {
        ["aws:s3/bucket:Bucket"] = ("Bucket", "Buckets"),
        ["aws:dynamodb/table:Table"] = ("Table", "Tables"),
        ["aws:dynamodb/tableReplica:TableReplica"] = ("Table", "Tables"),
        [Kafka] = ("Kafka", "Kafka"),
        ["aws:msk/serverlessCluster:ServerlessCluster"] = ("Kafka serverless", "Kafka serverless"),
        ["aws:kinesis/stream:Stream"] = ("Stream", "Streams"),
        ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"] = ("Firehose", "Firehose"),
        ["aws:sqs/queue:Queue"] = ("Queue", "Queues"),
        [FileSystem] = ("Shared files", "Shared files"),
        ["aws:efs/replicationConfiguration:ReplicationConfiguration"] = ("Shared files", "Shared files"),
        ["aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication"] = ("Database backups", "Database backups"),
        ["aws:backup/vault:Vault"] = ("Backup vault", "Backup vaults"),
        ["aws:cloudfront/distribution:Distribution"] = ("Edge cache", "Edge caches"),
        ["aws:redshiftserverless/namespace:Namespace"] = ("Redshift", "Redshift"),
    };

    private static readonly Dictionary<string, string> Engines = new(StringComparer.Ordinal)
    {
        ["mariadb"] = "MariaDB",
        ["mysql"] = "MySQL",
        ["postgres"] = "PostgreSQL",
        ["aurora-mysql"] = "Aurora MySQL",
        ["aurora-postgresql"] = "Aurora PostgreSQL",
        ["valkey"] = "Valkey",
        ["redis"] = "Redis",
    };

    private static readonly string[] RegionalTypes =
    [
        "aws:s3/bucket:Bucket", "aws:dynamodb/table:Table", "aws:dynamodb/tableReplica:TableReplica", "aws:kinesis/stream:Stream", "aws:sqs/queue:Queue", "aws:backup/vault:Vault",
        "aws:elasticache/serverlessCache:ServerlessCache", "aws:msk/serverlessCluster:ServerlessCluster", "aws:efs/replicationConfiguration:ReplicationConfiguration",
        "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
    ];

    /// <summary>Whether a type is drawn: it holds data or backups, as the knowledge of changes has it.</summary>
    public static bool Draws(string type) =>
        Array.IndexOf(Ways, type) >= 0
        || (Array.IndexOf(Parts, type) < 0 && ChangeKnowledge.Shipped.Of(type) is { Stateful: true, Holds: "data" or "backups" });

    /// <summary>What a resource is called, and what several of them are.</summary>
    public static (string One, string Many) TitleOf(PlannedResource resource)
    {
        if (Text(resource["engine"]) is { } engine)
        {
            var name = Engines.GetValueOrDefault(engine, engine);
            return (name, name);
        }

        var type = resource.Type[(resource.Type.LastIndexOf(':') + 1)..];
        return Titles.GetValueOrDefault(resource.Type, (type, type));
    }

    /// <summary>Its size and shape; empty where there is nothing to say.</summary>
    public static string DetailOf(PlannedResource resource) => resource.Type switch
    {
        Database => Text(resource["instanceClass"]) ?? "",
        Cache => $"{Text(resource["nodeType"])}{Shards(resource)}",
        Kafka => resource["brokerNodeGroupInfo"] is PlannedValue.Map group ? $"{Text(group["instanceType"])} × {Number(resource["numberOfBrokerNodes"])}" : "",
        _ => "",
    };

    /// <summary>In how many zones it runs; zero where the plan does not tell.</summary>
    public static int ZonesOf(PlannedResource resource, int members) => resource.Type switch
    {
        Database => resource["multiAz"] is PlannedValue.Known { Value: true } ? 2 : 1,
        Aurora => members,
        Cache => resource["multiAzEnabled"] is PlannedValue.Known { Value: true } ? Number(resource["replicasPerNodeGroup"]) is > 0 and var replicas ? replicas + 1 : Number(resource["numCacheClusters"]) : 1,
        Kafka => Number(resource["numberOfBrokerNodes"]),
        FileSystem => resource["availabilityZoneName"] is PlannedValue.AbsentValue ? AllZones : 1,
        _ => Array.IndexOf(RegionalTypes, resource.Type) >= 0 ? AllZones : 0,
    };

    /// <summary>Whether it only reads along with another one of the same region.</summary>
    public static bool IsReader(PlannedResource resource) =>
        resource.Type == Database && Text(resource["replicateSourceDb"]) is { } source && !source.StartsWith("arn:", StringComparison.Ordinal);

    private static string Shards(PlannedResource cache) => Number(cache["numNodeGroups"]) is > 1 and var shards ? $" × {shards.ToString(CultureInfo.InvariantCulture)} shards" : "";

    private static string? Text(PlannedValue value) => value is PlannedValue.Known { Value: string text } ? text : null;

    private static int Number(PlannedValue value) => value is PlannedValue.Known { Value: decimal number and >= 0 and < 1000 } ? (int)number : 0;
}
