using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>A relational engine that a tier can be built from.</summary>
public enum DatabaseEngine
{
    /// <summary>MariaDB on instances.</summary>
    MariaDb,

    /// <summary>PostgreSQL on instances.</summary>
    Postgres,
}

/// <summary>What may be chosen of an engine.</summary>
internal static class DatabaseEngines
{
    private const string MariaDbVersions = "https://docs.aws.amazon.com/AmazonRDS/latest/MariaDBReleaseNotes/mariadb-release-calendar.html";
    private const string PostgresVersions = "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html";

    /// <summary>The engines by the words of AWS.</summary>
    public static readonly ChoiceSetting<DatabaseEngine> Setting = new("engine", "the database engine",
    [
        ("mariadb", DatabaseEngine.MariaDb),
        ("postgres", DatabaseEngine.Postgres),
    ]);

    private static readonly ChoiceSetting<string> MariaDb = Versions(MariaDbVersions, "10.11", "11.4", "11.8");
    private static readonly ChoiceSetting<string> Postgres = Versions(PostgresVersions, "15", "16", "17", "18");

    /// <summary>The series of an engine that AWS still supports at no charge.</summary>
    public static ChoiceSetting<string> VersionOf(DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.MariaDb => MariaDb,
        DatabaseEngine.Postgres => Postgres,
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "no such engine"),
    };

    private static ChoiceSetting<string> Versions(string source, params string[] versions) =>
        new("version", "the engine's series; minor upgrades come by themselves", Array.ConvertAll(versions, version => (version, version))) { Source = source };
}
