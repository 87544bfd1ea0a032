using DataTier.Planning.Plans;
using DataTier.Settings;
using DataTier.Settings.Catalogue;

namespace DataTier.Planning.Promises;

/// <summary>All that is assumed about restores, in one list: <c>start + size / rate</c>. Sizes come from the plan, or from the use that a tier states.</summary>
/// <remarks>The starts are ours: AWS writes none. A size that neither the plan nor the tier tells leaves the time unknown.</remarks>
internal static class RestoreRates
{
    private const decimal LeastMibPerSecond = 125;
    private const decimal GbPerGib = 1.073741824m;

    /// <summary>A volume of RDS: a new instance and the logs since the last snapshot; EBS fills no faster than this.</summary>
    private static readonly RestoreRate Database = new(30, 300, "the instance and its logs", "https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html");

    /// <summary>A volume of EBS.</summary>
    private static readonly RestoreRate Disk = new(15, 300, "the new volume", "https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html");

    /// <summary>A cluster of Aurora: the rate is a third of what EBS does, to be on the safe side of what AWS does not write.</summary>
    private static readonly RestoreRate Aurora = new(30, 100, "the cluster and its logs", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-pitr.html");

    /// <summary>Memory: 10 to 20 seconds for each GB, says who wrote Redis; the slower end counts.</summary>
    private static readonly RestoreRate Memory = new(15, 50, "new nodes", "http://oldblog.antirez.com/post/redis-persistence-demystified.html");

    /// <summary>Files: AWS writes 100 MB/s for backups and that restores take longer; half counts.</summary>
    private static readonly RestoreRate Files = new(15, 50, "the new file system", "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html");

    /// <summary>Events written again to a broker: half of the 250 MiB/s that its storage takes.</summary>
    private static readonly RestoreRate Broker = new(15, 125, "the topics and who replays them", "https://docs.aws.amazon.com/msk/latest/developerguide/msk-provision-throughput-management.html");

    /// <summary>Events written again to a serverless cluster: half of the 200 MB/s that one takes.</summary>
    private static readonly RestoreRate ServerlessBrokers = new(15, 95, "the topics and who replays them", "https://docs.aws.amazon.com/msk/latest/developerguide/limits.html");

    /// <summary>An RDS volume, at its own throughput where that is less.</summary>
    public static Estimate OfDatabase(PlannedResource database) => OfVolume(Database, Fact.Of(database, "allocatedStorage"), Fact.Of(database, "storageThroughput"));

    /// <summary>An EBS volume, likewise.</summary>
    public static Estimate OfDisk(PlannedResource volume) => OfVolume(Disk, Fact.Of(volume, "size"), Fact.Of(volume, "throughput"));

    /// <summary>A cluster of Aurora, whose size only the tier tells.</summary>
    public static Estimate OfAurora(PlannedResource cluster, PromisedPlan plan) => OfStated(Aurora, cluster, plan, Usage.AuroraDataGb);

    /// <summary>A file system, whose size only the tier tells.</summary>
    public static Estimate OfFiles(PlannedResource files, PromisedPlan plan) => OfStated(Files, files, plan, Usage.FileDataGb);

    /// <summary>Shards in memory, each at once, none larger than its node. Nodes with disks hold more than their memory.</summary>
    public static Estimate OfNodes(Fact nodeType) =>
        nodeType.Text is { } type && !type.Contains("gd.", StringComparison.Ordinal) && MachineClass.Of(type) is { MemoryGib: var gib }
            ? Memory.Of(gib, "at most on each node ")
            : Estimates.SizeNotKnown;

    /// <summary>A serverless cache, up to its own limit.</summary>
    public static Estimate OfLimit(Fact gigabytes) => gigabytes.Number is { } most ? Memory.Of(most / GbPerGib, "at most ") : Estimates.SizeNotKnown;

    /// <summary>Brokers that get back all that their storage holds, each at once.</summary>
    public static Estimate OfBrokers(Fact storageGib) => storageGib.Number is { } gib ? Broker.Of(gib, "at most on each broker ") : Estimates.SizeNotKnown;

    /// <summary>Brokers without a size of their own: a month of events, which only the tier tells.</summary>
    public static Estimate OfEvents(PlannedResource cluster, PromisedPlan plan) => OfStated(ServerlessBrokers, cluster, plan, Usage.StreamInGb);

    private static Estimate OfVolume(RestoreRate rate, Fact gib, Fact throughput) => gib.Number is { } size
        ? (rate with { MibPerSecond = throughput.IsHidden ? LeastMibPerSecond : Math.Min(throughput.Number ?? LeastMibPerSecond, rate.MibPerSecond) }).Of(size, "")
        : Estimates.SizeNotKnown;

    private static Estimate OfStated(RestoreRate rate, PlannedResource resource, PromisedPlan plan, UsageFact fact) => plan.Stated(resource, fact) is { } gb
        ? rate.Of(gb / GbPerGib, $"(usage.{fact.Name} of the tier) ")
        : Estimates.SizeNotKnown with { Basis = $"{Estimates.SizeNotKnown.Basis}; state usage.{fact.Name} in the tier" };
}
