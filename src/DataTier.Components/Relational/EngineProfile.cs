using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Components.Relational;

/// <summary>What AWS and we call an engine, and what differs between engines.</summary>
internal sealed record EngineProfile
{
    private static readonly EngineProfile MariaDb = new()
    {
        Engine = "mariadb",
        Title = "MariaDB",
        Port = 13306,
        Logs = ["audit", "error", "general", "slowquery"],
        Parameters = EngineParameters.MariaDb,
        ProxyFamily = "MYSQL",
        ProxyPort = 3306,
        SecretEngine = "mariadb",
        RotationFunction = "SecretsManagerRDSMariaDBRotationSingleUser",
        RotationVersion = "1.1.670",
    };

    private static readonly EngineProfile Postgres = new()
    {
        Engine = "postgres",
        Title = "PostgreSQL",
        Port = 15432,
        Logs = ["postgresql", "upgrade"],
        Parameters = EngineParameters.Postgres,
        LifecycleSupport = NoExtendedSupport,
        ProxyFamily = "POSTGRESQL",
        ProxyPort = 5432,
        SecretEngine = "postgres",
        RotationFunction = "SecretsManagerRDSPostgreSQLRotationSingleUser",
        RotationVersion = "1.1.671",
    };

    private static readonly EngineProfile AuroraMySql = new()
    {
        Engine = "aurora-mysql",
        Title = "Aurora MySQL",
        Port = 13306,
        Logs = ["audit", "error", "general", "slowquery"],
        Parameters = EngineParameters.AuroraMySql,
        LifecycleSupport = NoExtendedSupport,
        ProxyFamily = "MYSQL",
        ProxyPort = 3306,
        SecretEngine = "mysql",
        RotationFunction = "SecretsManagerRDSMySQLRotationSingleUser",
        RotationVersion = "1.1.671",
    };

    private static readonly EngineProfile AuroraPostgreSql = Postgres with
    {
        Engine = "aurora-postgresql",
        Title = "Aurora PostgreSQL",
        Logs = ["postgresql"],
    };

    private const string RefusedTokens = "iam-db-auth-error";

    // Old series are left behind in time instead of paid for.
    private const string NoExtendedSupport = "open-source-rds-extended-support-disabled";

    /// <summary>The engine, as AWS writes it; also the word for it in names.</summary>
    public required string Engine { get; init; }

    /// <summary>The engine, as people write it.</summary>
    public required string Title { get; init; }

    /// <summary>The port; not the engine's usual one, which is what scanners try.</summary>
    public required int Port { get; init; }

    /// <summary>The logs that go to CloudWatch from every tier.</summary>
    public required ImmutableArray<string> Logs { get; init; }

    /// <summary>The parameters that we do not leave to AWS.</summary>
    public required ImmutableArray<EngineParameter> Parameters { get; init; }

    /// <summary>What happens after the end of standard support; null where the engine has no choice.</summary>
    public string? LifecycleSupport { get; init; }

    /// <summary>The engine's family among proxies.</summary>
    public required string ProxyFamily { get; init; }

    /// <summary>The port of a proxy, which no one can choose.</summary>
    public required int ProxyPort { get; init; }

    /// <summary>The engine's word in a secret, which the rotation reads.</summary>
    public required string SecretEngine { get; init; }

    /// <summary>The function of AWS that replaces a password, in the Serverless Application Repository.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html</remarks>
    public required string RotationFunction { get; init; }

    /// <summary>The version of that function.</summary>
    public required string RotationVersion { get; init; }

    /// <summary>The logs of a tier: where applications log in by IAM, also why a token was refused.</summary>
    public ImmutableArray<string> LogsOf(RelationalSettings settings) => settings.Login == DatabaseLogin.Iam ? Logs.Add(RefusedTokens) : Logs;

    /// <summary>The profile of an engine.</summary>
    public static EngineProfile Of(DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.MariaDb => MariaDb,
        DatabaseEngine.Postgres => Postgres,
        DatabaseEngine.AuroraMySql => AuroraMySql,
        DatabaseEngine.AuroraPostgreSql => AuroraPostgreSql,
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "no such engine"),
    };
}
