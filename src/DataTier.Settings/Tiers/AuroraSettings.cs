using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Serverless = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html";
    private const string Scaling = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Integrating.AutoScaling.html";

    private const string Endpoints = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Endpoints.Custom.html";
    private const string Backtrack = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html";

    public static readonly FlagSetting IoOptimized = new("ioOptimized", "whether I/O is part of the price of storage and instances") { Sets = ["aws:rds/cluster:Cluster.storageType"] };
    public static readonly NumberSetting MostReaders = new("mostReaders", "how many readers there may be under load", 1, 15, "readers") { Source = Scaling, Otherwise = "the number of readers stays as stated", Sets = ["aws:appautoscaling/target:Target.maxCapacity"] };
    public static readonly NumberSetting ReportReaders = new("reportReaders", "how many of the readers are kept for reports, behind a name of their own", 1, 14, "readers") { Source = Endpoints, Otherwise = "reports share the readers", Sets = ["aws:rds/clusterEndpoint:ClusterEndpoint.staticMembers"] };
    public static readonly QuantitySetting BacktrackHours = new("backtrack", "how far the data can be wound back in place", 1, 72, Unit.Hours) { Source = Backtrack, Otherwise = "a mistake means a restore", Sets = ["aws:rds/cluster:Cluster.backtrackWindow"] };
    public static readonly HalfSetting LeastAcu = new("leastAcu", "the capacity of a quiet instance", 0m, 256m, "ACU") { Source = Serverless, Sets = ["aws:rds/cluster:Cluster.serverlessv2ScalingConfiguration.minCapacity"] };
    public static readonly HalfSetting MostAcu = new("mostAcu", "the capacity of a busy instance", 1m, 256m, "ACU") { Source = Serverless, Sets = ["aws:rds/cluster:Cluster.serverlessv2ScalingConfiguration.maxCapacity"] };
    public static readonly QuantitySetting PauseAfterSeconds = new("pauseAfter", "how long an instance is idle before it pauses", 300, 86_400, Unit.Seconds) { Source = Serverless, Otherwise = "an instance never pauses", Sets = ["aws:rds/cluster:Cluster.serverlessv2ScalingConfiguration.secondsUntilAutoPause"] };
}

/// <summary>What only Aurora has: storage that grows by itself, readers that come and go, capacity without a class.</summary>
public sealed record AuroraSettings
{
    /// <summary>The class of instances whose capacity follows the load.</summary>
    public const string ServerlessClass = "db.serverless";

    /// <summary>Whether I/O is part of the price of storage and instances: cheaper from a quarter of the bill on.</summary>
    public required bool IoOptimized { get; init; }

    /// <summary>How many readers there may be under load, 1 to 15; null keeps the number that is stated.</summary>
    public int? MostReaders { get; init; }

    /// <summary>How many of the readers are kept for reports, the last ones; null lets reports share the readers.</summary>
    public int? ReportReaders { get; init; }

    /// <summary>How far the data can be wound back in place, in hours: 1 to 72, of Aurora MySQL alone; null cannot.</summary>
    public int? BacktrackHours { get; init; }

    /// <summary>The capacity without a class; null where instances have one.</summary>
    public ServerlessCapacity? Capacity { get; init; }

    internal static AuroraSettings Read(MappingReader reader, DatabaseEngine engine, string instanceClass) => new()
    {
        IoOptimized = reader.Required(Stated.IoOptimized),
        MostReaders = reader.Optional(Stated.MostReaders),
        ReportReaders = reader.Optional(Stated.ReportReaders),
        BacktrackHours = engine == DatabaseEngine.AuroraMySql ? reader.Optional(Stated.BacktrackHours) : null,
        Capacity = instanceClass == ServerlessClass ? ReadCapacity(reader) : null,
    };

    private static ServerlessCapacity ReadCapacity(MappingReader reader) =>
        new(reader.Required(Stated.LeastAcu), reader.Required(Stated.MostAcu), reader.Optional(Stated.PauseAfterSeconds));
}

/// <summary>The range that the capacity of an instance follows the load in, in ACU of about 2 GiB, and when it pauses at 0.</summary>
public sealed record ServerlessCapacity(decimal LeastAcu, decimal MostAcu, int? PauseAfterSeconds);
