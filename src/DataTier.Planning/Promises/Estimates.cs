namespace DataTier.Planning.Promises;

/// <summary>How long things take and how far copies lag behind. What AWS does not state is assumed, and says so.</summary>
internal static class Estimates
{
    private const string Measured = "a restore test measures it";

    /// <summary>Nothing is lost: every write is in more than one place before it counts, or on a volume that outlives the machine.</summary>
    public static readonly Estimate NoLoss = new(0, "nothing acknowledged is lost", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html");

    /// <summary>What holds nothing of its own loses nothing.</summary>
    public static readonly Estimate NothingOwn = new(0, "it holds nothing of its own", "the plan");

    /// <summary>The transaction log of RDS.</summary>
    public static readonly Estimate TransactionLog = new(5, "transaction logs every 5 minutes", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html");

    /// <summary>The log of Aurora and of DynamoDB: the latest restorable time.</summary>
    public static readonly Estimate PointInTime = new(5, "restorable up to 5 minutes ago", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html");

    public static readonly Estimate ReplicaLag = new(1, "a replica lags up to a minute", Measured, Assumed: true);

    public static readonly Estimate ReplicatedBackups = new(10, "logs copied to the other region within 10 minutes", Measured, Assumed: true);

    public static readonly Estimate DailySnapshot = new(1440, "a snapshot a day", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html");

    public static readonly Estimate DailyBackup = new(1440, "a backup a day", "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html");

    public static readonly Estimate ReplicationTimeControl = new(15, "objects are copied within 15 minutes", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html");

    public static readonly Estimate FileReplication = new(15, "files are copied within 15 minutes", "https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html");

    public static readonly Estimate KeptVersions = new(0, "every version is kept", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html");

    public static readonly Estimate MultiAzFailover = new(2, "a failover takes 1 to 2 minutes", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html");

    public static readonly Estimate AuroraFailover = new(1, "a reader takes over within a minute", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html");

    public static readonly Estimate AuroraNewInstance = new(10, "a new instance within 10 minutes", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html");

    public static readonly Estimate HostReplacement = new(30, "RDS replaces the machine and keeps the volume, about 30 minutes", Measured, Assumed: true);

    public static readonly Estimate Promotion = new(15, "a promotion takes up to 15 minutes", Measured, Assumed: true);

    public static readonly Estimate CacheFailover = new(1, "a replica takes over within a minute", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html");

    public static readonly Estimate CacheReplacement = new(15, "a new node within 15 minutes", Measured, Assumed: true);

    public static readonly Estimate AtOnce = new(1, "the service moves by itself within a minute", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html");

    public static readonly Estimate TurnToCopy = new(15, "applications turn to the copy, about 15 minutes", Measured, Assumed: true);

    /// <summary>95 of 100 restores of tables are done within the hour.</summary>
    public static readonly Estimate TableRestore = new(60, "most restores of tables take less than an hour", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Backup-and-Restore.html");

    public static readonly Estimate OlderVersions = new(30, "older versions are put back, about 30 minutes", Measured, Assumed: true);

    public static readonly Estimate LeaderElection = new(1, "another broker leads within a minute", Measured, Assumed: true);

    /// <summary>Nodes of a serverless cache are replaced without anybody noticing; what the replica had not got yet is gone.</summary>
    public static readonly Estimate ServerlessReplica = new(1, "another replica answers within a minute", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/disaster-recovery-resiliency.html");

    public static readonly Estimate StreamCopies = new(0, "every record is in three zones before it counts", "https://docs.aws.amazon.com/streams/latest/dev/disaster-recovery-resiliency.html");

    public static readonly Estimate DeliveryKept = new(0, "a delivery stream moves without loss", "https://docs.aws.amazon.com/firehose/latest/dev/disaster-recovery-resiliency.html");

    public static readonly Estimate MessageCopies = new(0, "every message is on several servers before it counts", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-resilience.html");

    public static readonly Estimate ManagedStorage = new(0, "what is committed is in storage that no zone takes along", "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html");

    /// <summary>Recovery points of a serverless warehouse: every half hour, kept for a day.</summary>
    public static readonly Estimate WarehousePoint = new(30, "a recovery point every 30 minutes, kept for 24 hours", "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-snapshots-recovery-points.html");

    public static readonly Estimate WarehouseRestore = new(30, "a restored warehouse answers before all of its data is loaded, within 30 minutes", "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html", Assumed: true);

    public static readonly Estimate WarehouseMove = new(15, "a warehouse moves to another zone within 15 minutes", "https://aws.amazon.com/blogs/big-data/build-a-resilient-amazon-redshift-architecture-with-automatic-recovery-enabled/", Assumed: true);

    public static readonly Estimate PipeMadeAgain = new(15, "a delivery stream is deployed again within 15 minutes", Measured, Assumed: true);

    /// <summary>A volume outlives its machine; another machine attaches it.</summary>
    public static readonly Estimate VolumeAttached = new(10, "another machine attaches the volume within 10 minutes", Measured, Assumed: true);

    /// <summary>A restore whose size the plan does not hold.</summary>
    public static readonly Estimate SizeNotKnown = new(null, "how long a restore takes is not known: the plan does not hold its size", Measured);
}
