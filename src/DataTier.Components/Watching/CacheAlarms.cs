using System.Collections.Immutable;
using System.Globalization;
using DataTier.Settings;
using DataTier.Settings.Catalogue;

namespace DataTier.Components.Watching;

/// <summary>The alarms of a store in memory: for each shard those of its nodes together, because a failover changes who is who.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.WhichShouldIMonitor.html</remarks>
internal sealed record CacheAlarms
{
    private const int BusyPercent = 90;
    private const int PoorHitPercent = 80;

    // The whole content of a shard in less than two hours.
    private const int TurnoverPercentAMinute = 1;
    private const int MinutesInReading = 5;

    // Commands run in one thread: smaller nodes than this are watched as machines, larger ones by that thread.
    private const int VcpusForEngine = 4;

    private const int FullPercent = 75;
    private const int BacklogPercent = 50;

    /// <summary>What AWS calls the store: its replication group, or its cluster of MemoryDB.</summary>
    public required string Group { get; init; }

    /// <summary>The word for it in alarms, like <c>cache</c> or <c>queue</c>.</summary>
    public required string Word { get; init; }

    /// <summary>Its nodes; where they grow by themselves, those that there are at least.</summary>
    public required CacheNodeSettings Nodes { get; init; }

    /// <summary>What goes first when memory is full.</summary>
    public required string Eviction { get; init; }

    /// <summary>Whether it is a cluster of MemoryDB, which counts in a place of its own.</summary>
    public bool Durable { get; init; }

    /// <summary>What may be lost.</summary>
    public required PromiseSettings Promise { get; init; }

    /// <summary>The alarms of all shards.</summary>
    public ImmutableArray<Alarm> All(bool full)
    {
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        for (var shard = 1; shard <= Nodes.Shards; shard++)
        {
            var (key, nodes) = (Nodes.ClusterMode ? $"{Word}-{shard}" : Word, NodesOf(shard));
            alarms.Add(Cpu(key, nodes));
            AddMemory(alarms, key, nodes, full);
            if (full && nodes.Length > 1)
            {
                alarms.Add(Lag(key, nodes));
            }
        }

        return alarms.ToImmutable();
    }

    // MemoryDB numbers shards with cluster mode and without.
    private bool Numbered => Nodes.ClusterMode || Durable;

    // ElastiCache numbers shards with four digits and their nodes with three.
    private ImmutableArray<string> NodesOf(int shard)
    {
        var nodes = ImmutableArray.CreateBuilder<string>(1 + Nodes.ReplicasPerShard);
        for (var node = 1; node <= 1 + Nodes.ReplicasPerShard; node++)
        {
            nodes.Add(Numbered
                ? string.Create(CultureInfo.InvariantCulture, $"{Group}-{shard:0000}-{node:000}")
                : string.Create(CultureInfo.InvariantCulture, $"{Group}-{node:000}"));
        }

        return nodes.MoveToImmutable();
    }

    private Alarm Cpu(string key, ImmutableArray<string> nodes)
    {
        var vcpus = MachineClass.Of(Nodes.NodeType)?.Vcpus ?? throw new InvalidOperationException($"the processors of {Nodes.NodeType} are not known");
        var (metric, most) = vcpus < VcpusForEngine ? ("CPUUtilization", BusyPercent / vcpus) : ("EngineCPUUtilization", BusyPercent);
        return new Alarm
        {
            Key = $"{key}-cpu",
            Title = $"Processors of the {key}, in percent",
            Says = $"The thread that runs commands is busy for more than {BusyPercent} percent of the time. Find slow commands in the log, or add shards or larger nodes.",
            Reading = Reading.Worst("MAX", Read(nodes, metric, "Average")),
            Threshold = most,
        };
    }

    // What full memory means depends on what happens then: other keys go, sessions end, or writes are refused.
    private void AddMemory(ImmutableArray<Alarm>.Builder alarms, string key, ImmutableArray<string> nodes, bool full)
    {
        switch (Eviction)
        {
            case "noeviction":
                alarms.Add(Memory($"{key}-memory", nodes, FullPercent, "writes are refused once it is full. Start more workers, or choose larger nodes.") with { Critical = true });
                if (full)
                {
                    alarms.Add(Memory($"{key}-backlog", nodes, BacklogPercent, "jobs come faster than they are done. Start more workers."));
                }

                break;

            case ['v', 'o', 'l', ..]:
                alarms.Add(Ended(key, nodes));
                break;

            default:
                if (full)
                {
                    alarms.Add(Turnover(key, nodes));
                    alarms.Add(HitRate(key, nodes));
                }

                break;
        }
    }

    private Alarm Memory(string key, ImmutableArray<string> nodes, int percent, string says) => new()
    {
        Key = key,
        Title = $"Memory of the {key[..key.LastIndexOf('-')]} in use, in percent",
        Says = $"More than {percent} percent of the memory is in use; {says}",
        Reading = Reading.Worst("MAX", Read(nodes, "DatabaseMemoryUsagePercentage", "Maximum")),
        Threshold = percent,
    };

    private Alarm Ended(string key, ImmutableArray<string> nodes) => new()
    {
        Key = $"{key}-evictions",
        Title = $"Keys that the {key} gave up early",
        Says = "Memory is full: keys go before their time. Choose larger nodes or shorter lives.",
        Reading = Reading.Worst("SUM", Read(nodes, "Evictions", "Sum")),
        Threshold = 0,
        QuietIsWell = true,
    };

    private Alarm Turnover(string key, ImmutableArray<string> nodes)
    {
        var evictions = Read(nodes, "Evictions", "Sum");
        var sum = string.Join(" + ", evictions.Select((_, index) => $"m{index + 1}"));
        var items = $"m{evictions.Length + 1}";
        return new Alarm
        {
            Key = $"{key}-evictions",
            Title = $"Keys evicted by the {key} a minute, in percent of all",
            Says = $"More than {TurnoverPercentAMinute} percent of the keys give way to others each minute: the cache is too small for what is asked of it. Add shards or choose larger nodes.",

            // Every node of a shard holds the same keys: the first stands for all.
            Reading = Reading.Math($"IF({items} > 0, 100 * ({sum}) / {MinutesInReading} / {items}, 0)", [.. evictions, Read(nodes[0], "CurrItems", "Average")]),
            Threshold = TurnoverPercentAMinute,
            QuietIsWell = true,
        };
    }

    // Nodes that nobody reads have a rate of zero: the best one counts, and none is no finding.
    private Alarm HitRate(string key, ImmutableArray<string> nodes)
    {
        var rates = Read(nodes, "CacheHitRate", "Average");
        var best = rates.Length == 1 ? "m1" : "MAX(METRICS())";
        return new Alarm
        {
            Key = $"{key}-hit-rate",
            Title = $"Reads that the {key} answers, in percent",
            Says = $"Fewer than {PoorHitPercent} percent of the reads find something for an hour. Look at what expires too early, or is never asked twice.",
            Reading = Reading.Math($"IF({best} > 0, {best}, 100)", rates),
            Side = AlarmSide.Below,
            Threshold = PoorHitPercent,
            Readings = 12,
            QuietIsWell = true,
        };
    }

    private Alarm Lag(string key, ImmutableArray<string> nodes) => new()
    {
        Key = $"{key}-lag",
        Title = $"Lag of the {key}, in seconds",
        Says = $"A replica is further behind than half of the promised {Promise.RecoveryPointMinutes} minutes: a failover now loses what it has not seen.",
        Reading = Reading.Worst("MAX", Read(nodes, "ReplicationLag", "Maximum")),
        Threshold = DatabaseAlarms.MostLagSeconds(Promise),
    };

    private ImmutableArray<Metric> Read(ImmutableArray<string> nodes, string metric, string statistic) =>
        [.. nodes.Select(node => Read(node, metric, statistic))];

    private Metric Read(string node, string metric, string statistic) => Durable
        ? new Metric("AWS/MemoryDB", metric, statistic, ("ClusterName", Group), ("NodeName", node))
        : new Metric("AWS/ElastiCache", metric, statistic, ("CacheClusterId", node));
}
