namespace DataTier.Planning.Rules.Relational;

/// <summary>What rules about databases have to tell apart.</summary>
internal static class Databases
{
    public const string Aurora = "aurora-";
    public const string AuroraMySql = "aurora-mysql";
    public const string AuroraPostgres = "aurora-postgresql";
    public const string Postgres = "postgres";
    public const string MariaDb = "mariadb";

    /// <summary>What a global database names the cluster by that it begins from.</summary>
    public const string SourceOfGlobal = "sourceDbClusterIdentifier";

    private const int PostgresPort = 5432;
    private const int MySqlPort = 3306;
    private const string SourceInput = "replicateSourceDb";
    private const string GlobalInput = "globalClusterIdentifier";

    /// <summary>Names that everybody tries, and those that RDS keeps for itself.</summary>
    public static readonly string[] KnownAdministrators = ["admin", "administrator", "awsuser", "mariadb", "master", "mysql", "postgres", "rdsadmin", "root"];

    /// <summary>Whether the instance is a replica: data, administrator and backups are its source's.</summary>
    public static bool IsReplica(Subject instance) => !instance[SourceInput].IsAbsent;

    /// <summary>Whether it is a replica in its source's own region, where RDS takes key and subnet group from the source and refuses others.</summary>
    public static bool IsReader(Subject instance)
    {
        if (!IsReplica(instance))
        {
            return false;
        }

        return instance.Source(SourceInput, Types.Instance) is { Region: { } source } && instance.Region is { } region
            ? source == region
            : instance[SourceInput].Text is not { } text || !text.StartsWith("arn:", StringComparison.Ordinal);
    }

    /// <summary>Whether something replicates from the instance.</summary>
    public static bool HasReplicas(Subject instance) => instance.HasCompanion(Types.Instance, SourceInput);

    /// <summary>Whether a cluster writes for a global database: one begins from it, or it joined with an administrator of its own.</summary>
    public static bool WritesForOthers(Subject cluster) =>
        cluster.HasCompanion(Types.GlobalCluster, SourceOfGlobal) || (!cluster[GlobalInput].IsAbsent && !cluster["masterUsername"].IsAbsent);

    /// <summary>Whether a cluster follows another region's in a global database: data and administrator are the writer's.</summary>
    public static bool Follows(Subject cluster) => !cluster[GlobalInput].IsAbsent && cluster["masterUsername"].IsAbsent;

    /// <summary>The engine; a replica that names none has its source's.</summary>
    public static Field Engine(Subject database) =>
        database["engine"].IsAbsent && database.Source(SourceInput, Types.Instance) is { } source ? source["engine"] : database["engine"];

    /// <summary>The port that the engine takes where nobody says another one.</summary>
    public static int DefaultPort(Subject database) =>
        Engine(database).Text is { } engine && engine.Contains(Postgres, StringComparison.Ordinal) ? PostgresPort : MySqlPort;

    /// <summary>Judges by the engine: one demand for PostgreSQL, one for MariaDB and MySQL; of other engines nothing is known.</summary>
    public static Judgement ByEngine(Subject database, Func<Judgement> postgres, Func<Judgement> mysql)
    {
        var engine = Engine(database);
        return engine.Text switch
        {
            Postgres or AuroraPostgres => postgres(),
            MariaDb or "mysql" or AuroraMySql => mysql(),
            null => engine.NotJudged(),
            var other => Judgement.NotKnown($"engine is '{other}', which this rule does not know; use MariaDB, MySQL or PostgreSQL"),
        };
    }
}
