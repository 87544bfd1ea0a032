using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly ChoiceSetting<bool> Place = new("place", "what keeps the jobs", [("elasticache", false), ("memorydb", true)]);
    public static readonly TextSetting Version = new("version", "the version of Valkey on MemoryDB; Catalogue/versions.txt knows them", "a version like \"7.3\"", AwsName.MinorSeries) { Sets = ["aws:memorydb/cluster:Cluster.engineVersion"] };
    public static readonly TextSetting DurableType = new("nodeType", "the node type", "a type of MemoryDB like db.t4g.small", AwsName.InstanceClass) { Source = "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_CreateCluster.html", Sets = ["aws:memorydb/cluster:Cluster.nodeType"] };
}

/// <summary>The queue of a client's jobs: full, it refuses the next job instead of losing an earlier one.</summary>
public sealed record QueueSettings
{
    /// <summary>The version of Valkey on MemoryDB, where a job counts once two zones have written it down; null for nodes of ElastiCache, whose replicas follow a moment later.</summary>
    public string? DurableVersion { get; init; }

    /// <summary>The nodes: of MemoryDB where the queue is durable.</summary>
    public required StoreNodes Nodes { get; init; }

    internal static QueueSettings Read(MappingReader reader)
    {
        var durable = reader.Required(Stated.Place);
        return new QueueSettings
        {
            DurableVersion = durable ? reader.Required(Stated.Version) : null,
            Nodes = StoreNodes.Read(reader, durable ? Stated.DurableType : StoreNodes.Type),
        };
    }
}
