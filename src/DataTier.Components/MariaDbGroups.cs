using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;

namespace DataTier.Components;

/// <summary>The parameter and option groups of a MariaDB instance.</summary>
/// <remarks>
/// Their names carry the engine's series: a new series gets new groups, the instance moves over, and the old ones go last.
/// </remarks>
internal static class MariaDbGroups
{
    /// <summary>The parameters: TLS only, and the slow and audit logs as files, which is how CloudWatch gets them.</summary>
    public static ParameterGroup Parameters(string name, RelationalSettings settings, CustomResourceOptions options) =>
        new($"{name}-{Series(settings)}", new ParameterGroupArgs
        {
            Family = $"mariadb{settings.Version}",
            Description = $"MariaDB {settings.Version} with TLS and logs",
            Parameters =
            {
                Parameter("general_log", "0"),
                Parameter("log_output", "FILE"),
                Parameter("long_query_time", "2"),
                Parameter("performance_schema", "1", applyMethod: "pending-reboot"),
                Parameter("require_secure_transport", "1"),
                Parameter("slow_query_log", "1"),
            },
        }, options);

    /// <summary>The options: the audit plugin, for connections and changes of structure and rights.</summary>
    public static OptionGroup Options(string name, RelationalSettings settings, CustomResourceOptions options) =>
        new($"{name}-{Series(settings)}", new OptionGroupArgs
        {
            EngineName = settings.Engine,
            MajorEngineVersion = settings.Version,
            OptionGroupDescription = $"MariaDB {settings.Version} with the audit plugin",
            Options =
            {
                new OptionGroupOptionArgs
                {
                    OptionName = "MARIADB_AUDIT_PLUGIN",
                    OptionSettings =
                    {
                        new OptionGroupOptionOptionSettingArgs { Name = "SERVER_AUDIT_EVENTS", Value = "CONNECT,QUERY_DDL,QUERY_DCL" },

                        // The agent of RDS itself connects every few seconds.
                        new OptionGroupOptionOptionSettingArgs { Name = "SERVER_AUDIT_EXCL_USERS", Value = "rdsadmin" },
                    },
                },
            },
        }, options);

    private static string Series(RelationalSettings settings) => settings.Version.Replace('.', '-');

    private static ParameterGroupParameterArgs Parameter(string name, string value, string applyMethod = "immediate") =>
        new() { Name = name, Value = value, ApplyMethod = applyMethod };
}
