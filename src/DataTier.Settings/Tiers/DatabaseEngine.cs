using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>A relational engine that a tier can be built from.</summary>
public enum DatabaseEngine
{
    /// <summary>MariaDB on instances.</summary>
    MariaDb,

    /// <summary>PostgreSQL on instances.</summary>
    Postgres,

    /// <summary>Aurora, as compatible with MySQL.</summary>
    AuroraMySql,

    /// <summary>Aurora, as compatible with PostgreSQL.</summary>
    AuroraPostgreSql,
}

/// <summary>What may be chosen of an engine.</summary>
public static class DatabaseEngines
{
    /// <summary>The engines by the words of AWS.</summary>
    internal static readonly ChoiceSetting<DatabaseEngine> Setting = new("engine", "the database engine",
    [
        ("mariadb", DatabaseEngine.MariaDb),
        ("postgres", DatabaseEngine.Postgres),
        ("aurora-mysql", DatabaseEngine.AuroraMySql),
        ("aurora-postgresql", DatabaseEngine.AuroraPostgreSql),
    ])
    {
        Sets = ["aws:rds/instance:Instance.engine", "aws:rds/cluster:Cluster.engine"],
    };

    /// <summary>The engine's series; which there are, <c>Catalogue/versions.txt</c> knows.</summary>
    internal static readonly TextSetting Version = new("version", "the engine's series; minor upgrades come by themselves", "a series like \"11.4\" or \"17\"", AwsName.Series) { Sets = ["aws:rds/instance:Instance.engineVersion", "aws:rds/cluster:Cluster.engineVersion"] };

    /// <summary>Whether an engine runs as a cluster over storage of its own.</summary>
    public static bool IsAurora(this DatabaseEngine engine) => engine is DatabaseEngine.AuroraMySql or DatabaseEngine.AuroraPostgreSql;

    /// <summary>The engine in the word of AWS.</summary>
    internal static string Word(this DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.MariaDb => "mariadb",
        DatabaseEngine.Postgres => "postgres",
        DatabaseEngine.AuroraMySql => "aurora-mysql",
        DatabaseEngine.AuroraPostgreSql => "aurora-postgresql",
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "no such engine"),
    };
}
