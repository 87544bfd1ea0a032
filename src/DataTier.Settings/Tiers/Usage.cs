using System.Collections.Immutable;

namespace DataTier.Settings;

/// <summary>All that is billed by use: one list, so that a tier file, an estimate and a message say the same words.</summary>
/// <remarks>The assumed numbers are ours: a modest line-of-business system. A tier that knows better states its own.</remarks>
public static class Usage
{
    private const int Percent = 100;
    private const int Gigabytes = 10_000_000;
    private const int Counted = 100_000_000;

    /// <summary>How much of a database changes in a day and is kept in each further day's backup.</summary>
    public static readonly UsageFact BackupDailyChangePercent = new("backupDailyChangePercent", "the part of a database that changes in a day", "percent", 2, Percent);

    /// <summary>The size of one record of Enhanced Monitoring.</summary>
    public static readonly UsageFact MonitoringSampleKb = new("monitoringSample", "the size of one record of Enhanced Monitoring", "KB", 4, 1000);

    /// <summary>The data of an Aurora cluster.</summary>
    public static readonly UsageFact AuroraDataGb = new("auroraData", "the data of an Aurora cluster", "GB", 20, Gigabytes);

    /// <summary>Reads and writes of an Aurora cluster's storage.</summary>
    public static readonly UsageFact AuroraIoMillions = new("auroraIoMillions", "storage reads and writes of an Aurora cluster", "millions", 10, Counted);

    /// <summary>How far above its floor a serverless instance runs on average.</summary>
    public static readonly UsageFact ServerlessAboveFloorPercent = new("serverlessAboveFloorPercent", "how far a serverless database runs above its floor on average, of the way to its ceiling", "percent", 10, Percent);

    /// <summary>The data of one shard of a cache, which each kept snapshot holds.</summary>
    public static readonly UsageFact CacheDataGb = new("cacheData", "the data of one shard of a cache", "GB", 2, 1000);

    /// <summary>Requests to a serverless cache.</summary>
    public static readonly UsageFact CacheEcpuMillions = new("cacheEcpuMillions", "processing units of a serverless cache", "millions", 100, Counted);

    /// <summary>What is written to a bucket.</summary>
    public static readonly UsageFact BucketWrittenGb = new("bucketWritten", "what is written to a bucket", "GB", 20, Gigabytes);

    /// <summary>Write requests to a bucket.</summary>
    public static readonly UsageFact BucketPutThousands = new("bucketPutThousands", "write requests to a bucket", "thousands", 10, Counted);

    /// <summary>Read requests to a bucket.</summary>
    public static readonly UsageFact BucketGetThousands = new("bucketGetThousands", "read requests to a bucket", "thousands", 50, Counted);

    /// <summary>How many months of growth are counted where nothing is ever deleted.</summary>
    public static readonly UsageFact GrowthMonths = new("growthMonths", "the age at which data that is never deleted is counted", "months", 12, 240);

    /// <summary>What is written to a log group.</summary>
    public static readonly UsageFact LogWrittenGb = new("logWritten", "what is written to a log group", "GB", 2, Gigabytes);

    /// <summary>How much of a log is left when it is stored.</summary>
    /// <remarks>Source: https://aws.amazon.com/cloudwatch/pricing/ (its examples compress to 15%).</remarks>
    public static readonly UsageFact LogStoredPercent = new("logStoredPercent", "the part of a log that is stored after compression", "percent", 15, Percent);

    /// <summary>Requests to a key.</summary>
    public static readonly UsageFact KeyRequestThousands = new("keyRequestThousands", "requests to a key", "thousands", 100, Counted);

    /// <summary>Earlier versions of a key that are billed.</summary>
    /// <remarks>The first two rotations cost as much as a key each; later ones are free. Source: https://aws.amazon.com/kms/pricing/</remarks>
    public static readonly UsageFact KeyRotations = new("keyRotations", "rotations of a key so far", "rotations", 1, 2);

    /// <summary>Requests to a secret.</summary>
    public static readonly UsageFact SecretRequestThousands = new("secretRequestThousands", "requests to a secret", "thousands", 50, Counted);

    /// <summary>The data of a file system.</summary>
    public static readonly UsageFact FileDataGb = new("fileData", "the data of a file system", "GB", 50, Gigabytes);

    /// <summary>The part of a file system's data that nobody has touched.</summary>
    public static readonly UsageFact FileColdPercent = new("fileColdPercent", "the part of a file system's data that its lifecycle has moved", "percent", 50, Percent);

    /// <summary>What is read from an elastic file system.</summary>
    public static readonly UsageFact FileReadGb = new("fileRead", "what is read from a file system", "GB", 100, Gigabytes);

    /// <summary>What is written to an elastic file system.</summary>
    public static readonly UsageFact FileWrittenGb = new("fileWritten", "what is written to a file system", "GB", 20, Gigabytes);

    /// <summary>The data of a table.</summary>
    public static readonly UsageFact TableDataGb = new("tableData", "the data of a table", "GB", 10, Gigabytes);

    /// <summary>Write units of an on-demand table.</summary>
    public static readonly UsageFact TableWriteMillions = new("tableWriteMillions", "write request units of a table", "millions", 5, Counted);

    /// <summary>Read units of an on-demand table.</summary>
    public static readonly UsageFact TableReadMillions = new("tableReadMillions", "read request units of a table", "millions", 20, Counted);

    /// <summary>What producers send to a stream.</summary>
    public static readonly UsageFact StreamInGb = new("streamIn", "what is sent to a cluster or stream", "GB", 100, Gigabytes);

    /// <summary>What consumers read from a stream.</summary>
    public static readonly UsageFact StreamOutGb = new("streamOut", "what is read from a cluster or stream", "GB", 200, Gigabytes);

    /// <summary>Partitions of a serverless cluster.</summary>
    public static readonly UsageFact StreamPartitions = new("streamPartitions", "partitions of a serverless cluster", "partitions", 20, 10_000);

    /// <summary>Data through a private endpoint.</summary>
    public static readonly UsageFact EndpointGb = new("endpointData", "data through an interface endpoint or gateway", "GB", 50, Gigabytes);

    /// <summary>What crosses to another region.</summary>
    public static readonly UsageFact ReplicatedGb = new("replicated", "what a replica in another region receives", "GB", 50, Gigabytes);

    /// <summary>Hours that queries run.</summary>
    public static readonly UsageFact QueryHours = new("queryTime", "hours in which queries or jobs run", "hours", 20, 744);

    /// <summary>What queries scan.</summary>
    public static readonly UsageFact ScannedGb = new("scanned", "what queries scan", "GB", 500, Gigabytes);

    /// <summary>What a distribution delivers.</summary>
    public static readonly UsageFact DeliveredGb = new("delivered", "what a distribution delivers", "GB", 100, Gigabytes);

    /// <summary>Requests to a distribution.</summary>
    public static readonly UsageFact DeliveredThousands = new("deliveredThousands", "requests to a distribution", "thousands", 1000, Counted);

    /// <summary>Messages to one subscriber of a topic.</summary>
    public static readonly UsageFact Notifications = new("notifications", "messages to one subscriber of alerts", "messages", 100, Counted);

    /// <summary>Events of one kind that a trail records or looks through.</summary>
    public static readonly UsageFact TrailEventThousands = new("trailEventThousands", "events of one kind that a trail records or looks through", "thousands", 1000, Counted);

    /// <summary>All of them, in the order in which a tier file lists them.</summary>
    public static readonly ImmutableArray<UsageFact> All =
    [
        BackupDailyChangePercent, MonitoringSampleKb, AuroraDataGb, AuroraIoMillions, ServerlessAboveFloorPercent, CacheDataGb, CacheEcpuMillions,
        BucketWrittenGb, BucketPutThousands, BucketGetThousands, GrowthMonths, LogWrittenGb, LogStoredPercent, KeyRequestThousands, KeyRotations,
        SecretRequestThousands, FileDataGb, FileColdPercent, FileReadGb, FileWrittenGb, TableDataGb, TableWriteMillions, TableReadMillions,
        StreamInGb, StreamOutGb, StreamPartitions, EndpointGb, ReplicatedGb, QueryHours, ScannedGb, DeliveredGb, DeliveredThousands,
        Notifications, TrailEventThousands,
    ];
}
