using System.Collections.Immutable;

namespace DataTier.Components.Relational;

/// <summary>A parameter of an engine; one that is not dynamic waits for a restart.</summary>
internal readonly record struct EngineParameter(string Name, string Value, bool Dynamic = true)
{
    /// <summary>When AWS applies a change.</summary>
    public string ApplyMethod => Dynamic ? "immediate" : "pending-reboot";
}

/// <summary>The parameters of each engine: TLS only, slow queries and changes of structure in the log, no personal data there.</summary>
internal static class EngineParameters
{
    // Logs go to files, which is how CloudWatch gets them. One lock for all sessions makes the query cache the slowest
    // part of a machine with many cores: it stays off, and the cache of the tier does its work.
    public static readonly ImmutableArray<EngineParameter> MariaDb =
    [
        new("general_log", "0"),
        new("log_output", "FILE"),
        new("long_query_time", "2"),
        new("performance_schema", "1", Dynamic: false),
        new("query_cache_size", "0"),
        new("query_cache_type", "0", Dynamic: false),
        new("require_secure_transport", "1"),
        new("slow_query_log", "1"),
    ];

    public static readonly ImmutableArray<EngineParameter> AuroraMySql =
    [
        new("general_log", "0"),
        new("long_query_time", "2"),
        new("require_secure_transport", "ON"),
        new("server_audit_events", "CONNECT,QUERY_DDL,QUERY_DCL"),
        new("server_audit_logging", "1"),
        new("slow_query_log", "1"),
    ];

    public static readonly ImmutableArray<EngineParameter> Postgres =
    [
        new("log_connections", "1"),
        new("log_disconnections", "1"),
        new("log_min_duration_statement", "1000"),
        new("log_statement", "ddl"),
        new("pgaudit.log", "ddl,role"),
        new("rds.force_ssl", "1"),
        new("shared_preload_libraries", "pg_stat_statements,pgaudit", Dynamic: false),
    ];
}
