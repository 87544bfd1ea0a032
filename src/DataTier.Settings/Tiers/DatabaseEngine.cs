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
    private const string MariaDbVersions = "https://docs.aws.amazon.com/AmazonRDS/latest/MariaDBReleaseNotes/mariadb-release-calendar.html";
    private const string AuroraVersions = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html";
    private const string PostgresVersions = "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html";

    /// <summary>The engines by the words of AWS.</summary>
    internal static readonly ChoiceSetting<DatabaseEngine> Setting = new("engine", "the database engine",
    [
        ("mariadb", DatabaseEngine.MariaDb),
        ("postgres", DatabaseEngine.Postgres),
        ("aurora-mysql", DatabaseEngine.AuroraMySql),
        ("aurora-postgresql", DatabaseEngine.AuroraPostgreSql),
    ]);

    private static readonly ChoiceSetting<string> MariaDb = Versions(MariaDbVersions, "10.11", "11.4", "11.8");
    private static readonly ChoiceSetting<string> Postgres = Versions(PostgresVersions, "15", "16", "17", "18");
    private static readonly ChoiceSetting<string> AuroraMySql = Versions(AuroraVersions, "8.0");

    /// <summary>Whether an engine runs as a cluster over storage of its own.</summary>
    public static bool IsAurora(this DatabaseEngine engine) => engine is DatabaseEngine.AuroraMySql or DatabaseEngine.AuroraPostgreSql;

    /// <summary>The series of an engine that AWS still supports at no charge.</summary>
    internal static ChoiceSetting<string> VersionOf(DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.MariaDb => MariaDb,
        DatabaseEngine.Postgres or DatabaseEngine.AuroraPostgreSql => Postgres,
        DatabaseEngine.AuroraMySql => AuroraMySql,
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "no such engine"),
    };

    private static ChoiceSetting<string> Versions(string source, params string[] versions) =>
        new("version", "the engine's series; minor upgrades come by themselves", Array.ConvertAll(versions, version => (version, version))) { Source = source };
}
