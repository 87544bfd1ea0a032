using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>How much Database Insights records, and for how long.</summary>
public enum InsightsMode
{
    /// <summary>Seven days of query statistics, at no charge.</summary>
    Standard,

    /// <summary>Fifteen months of query statistics and fleet dashboards, charged by vCPU.</summary>
    Advanced,
}

/// <summary>What stands ready in the recovery region.</summary>
public enum RecoveryMode
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The automated backups: a restore brings the database back there.</summary>
    Backups,

    /// <summary>A running replica: a promotion brings the database back there.</summary>
    Replica,
}

/// <summary>How applications prove who they are.</summary>
public enum DatabaseLogin
{
    /// <summary>By a password that Secrets Manager keeps and rotates.</summary>
    Password,

    /// <summary>By a token of IAM that is valid for minutes.</summary>
    Iam,
}

/// <summary>Who makes and keeps the master user's password.</summary>
public enum MasterPassword
{
    /// <summary>RDS makes it, keeps it in Secrets Manager and rotates it.</summary>
    KeptByRds,

    /// <summary>The program makes it, and a rotation replaces it at once and from then on.</summary>
    Rotated,
}

file static class Stated
{
    private const string Creation = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html";
    private const string Replicas = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html";
    private const string Connections = "how many connections the engine allows, and so the pool of each application: databasePoolSize and databaseReaderPoolSize of the stack's outputs";
    private const string Rotation = "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html";

    public static readonly TextSetting InstanceClass = new("instanceClass", "the instance class", "a class like db.r6g.xlarge", AwsName.InstanceClass) { Source = Creation, Decides = Connections, Sets = ["aws:rds/instance:Instance.instanceClass"] };
    public static readonly TextSetting AuroraClass = new("instanceClass", "the instance class", "a class like db.r7g.large or db.t4g.medium, or db.serverless,", AwsName.AuroraClass) { Source = Creation, Decides = Connections, Special = [AuroraSettings.ServerlessClass], Sets = ["aws:rds/clusterInstance:ClusterInstance.instanceClass"] };
    public static readonly QuantitySetting BackupRetentionDays = new("backupRetention", "how long automated backups are kept", 7, 35, Unit.Days) { Source = Creation, Sets = ["aws:rds/instance:Instance.backupRetentionPeriod", "aws:rds/cluster:Cluster.backupRetentionPeriod"] };
    public static readonly DailyWindowSetting BackupWindow = new("backupWindow", "when the daily backup is made", 30) { Source = Creation, Sets = ["aws:rds/instance:Instance.backupWindow", "aws:rds/cluster:Cluster.preferredBackupWindow"] };
    public static readonly WeeklyWindowSetting MaintenanceWindow = new("maintenanceWindow", "when AWS may change the instance", 30) { Source = Creation, Sets = ["aws:rds/instance:Instance.maintenanceWindow", "aws:rds/cluster:Cluster.preferredMaintenanceWindow"] };
    public static readonly QuantityChoiceSetting MonitoringSeconds = new("monitoring", "how often operating system metrics are taken", [1, 5, 10, 15, 30, 60], Unit.Seconds) { Source = Creation, Sets = ["aws:rds/instance:Instance.monitoringInterval", "aws:rds/clusterInstance:ClusterInstance.monitoringInterval"] };
    public static readonly ChoiceSetting<InsightsMode> Insights = new("insights", "how much Database Insights records", [("standard", InsightsMode.Standard), ("advanced", InsightsMode.Advanced)]) { Sets = ["aws:rds/instance:Instance.databaseInsightsMode", "aws:rds/cluster:Cluster.databaseInsightsMode"] };
    public static readonly NumberSetting Readers = new("readers", "how many read replicas there are in the region", 0, 15, "readers") { Source = Replicas };
    public static readonly TextSetting ReaderClass = new("readerClass", "the class of the readers, where it is not the writer's", "a class like db.r6g.large", AwsName.InstanceClass) { Source = Creation, Decides = Connections, Otherwise = "the readers have the writer's class", Sets = ["aws:rds/instance:Instance.instanceClass", "aws:rds/clusterInstance:ClusterInstance.instanceClass"] };
    public static readonly ChoiceSetting<RecoveryMode> Recovery = new("recovery", "what stands ready in the recovery region", [("none", RecoveryMode.None), ("backups", RecoveryMode.Backups), ("replica", RecoveryMode.Replica)]);
    public static readonly ChoiceSetting<RecoveryMode> AuroraRecovery = new("recovery", "what stands ready in the recovery region", [("none", RecoveryMode.None), ("replica", RecoveryMode.Replica)]);
    public static readonly ChoiceSetting<DatabaseLogin> Login = new("login", "how applications prove who they are", [("password", DatabaseLogin.Password), ("iam", DatabaseLogin.Iam)]) { Sets = ["aws:rds/instance:Instance.iamDatabaseAuthenticationEnabled", "aws:rds/cluster:Cluster.iamDatabaseAuthenticationEnabled"] };
    public static readonly FlagSetting Proxy = new("proxy", "whether applications connect through a pool that outlives a failover");
    public static readonly QuantitySetting RotationDays = new("rotation", "how often passwords are replaced", 1, 90, Unit.Days) { Source = Rotation, Sets = ["aws:secretsmanager/secretRotation:SecretRotation.rotationRules.automaticallyAfterDays"] };
}

/// <summary>The relational database of a client.</summary>
public sealed record RelationalSettings
{
    /// <summary>The engine.</summary>
    public required DatabaseEngine Engine { get; init; }

    /// <summary>The engine's series, like <c>11.4</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The instance class, like <c>db.r6g.xlarge</c>.</summary>
    public required string InstanceClass { get; init; }

    /// <summary>The volume of the instance; null for Aurora, whose storage grows by itself.</summary>
    public InstanceStorageSettings? Storage { get; init; }

    /// <summary>The volume of an engine that has one.</summary>
    public InstanceStorageSettings Volume => Storage ?? throw new InvalidOperationException($"{Engine} has no volume of its own");

    /// <summary>What only Aurora has; null for the other engines.</summary>
    public AuroraSettings? Aurora { get; init; }

    /// <summary>How long automated backups are kept, in days: 7 to 35.</summary>
    public required int BackupRetentionDays { get; init; }

    /// <summary>When the daily backup is made.</summary>
    public required DailyWindow BackupWindow { get; init; }

    /// <summary>When AWS may change the instance; never during the backup.</summary>
    public required WeeklyWindow MaintenanceWindow { get; init; }

    /// <summary>How often operating system metrics are taken, in seconds.</summary>
    public required int MonitoringSeconds { get; init; }

    /// <summary>How much Database Insights records.</summary>
    public required InsightsMode Insights { get; init; }

    /// <summary>How long CloudWatch keeps the database's logs, in days.</summary>
    public required int LogRetentionDays { get; init; }

    /// <summary>How many read replicas there are in the region: 0 to 15.</summary>
    public required int Readers { get; init; }

    /// <summary>The class of the readers; null is the writer's.</summary>
    public string? ReaderClass { get; init; }

    /// <summary>What stands ready in the recovery region.</summary>
    public required RecoveryMode Recovery { get; init; }

    /// <summary>How applications prove who they are.</summary>
    public required DatabaseLogin Login { get; init; }

    /// <summary>Whether applications connect through a pool that outlives a failover.</summary>
    public required bool Proxy { get; init; }

    /// <summary>How often passwords are replaced, in days: 1 to 90.</summary>
    public required int RotationDays { get; init; }

    /// <summary>Who keeps the master password: RDS, unless something forbids it. RDS keeps no password of a source of replicas; readers of Aurora are none, a global database is one.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html</remarks>
    public MasterPassword MasterPassword =>
        (Readers > 0 && Aurora is null) || Recovery == RecoveryMode.Replica ? MasterPassword.Rotated : MasterPassword.KeptByRds;

    internal static RelationalSettings Read(MappingReader reader)
    {
        var engine = reader.Required(DatabaseEngines.Setting);
        var (classes, recoveries) = engine.IsAurora() ? (Stated.AuroraClass, Stated.AuroraRecovery) : (Stated.InstanceClass, Stated.Recovery);
        var version = reader.Required(DatabaseEngines.Version);
        var instanceClass = reader.Required(classes);
        return new RelationalSettings
        {
            Engine = engine,
            Version = version,
            InstanceClass = instanceClass,
            Storage = engine.IsAurora() ? null : InstanceStorageSettings.Read(reader),
            Aurora = engine.IsAurora() ? AuroraSettings.Read(reader, engine, instanceClass) : null,
            BackupRetentionDays = reader.Required(Stated.BackupRetentionDays),
            BackupWindow = reader.Required(Stated.BackupWindow),
            MaintenanceWindow = reader.Required(Stated.MaintenanceWindow),
            MonitoringSeconds = reader.Required(Stated.MonitoringSeconds),
            Insights = reader.Required(Stated.Insights),
            LogRetentionDays = reader.Required(LogRetention.Days),
            Readers = reader.Required(Stated.Readers),
            ReaderClass = reader.Optional(Stated.ReaderClass),
            Recovery = reader.Required(recoveries),
            Login = reader.Required(Stated.Login),
            Proxy = reader.Required(Stated.Proxy),
            RotationDays = reader.Required(Stated.RotationDays),
        };
    }
}
