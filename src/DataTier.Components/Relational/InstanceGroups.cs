using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;

namespace DataTier.Components.Relational;

/// <summary>The subnet, parameter and option groups of a database instance in one region.</summary>
/// <remarks>
/// Names of parameter and option groups carry the engine's series: a new series gets new groups, the instance moves over,
/// and the old ones go last.
/// </remarks>
internal sealed record InstanceGroups
{
    private InstanceGroups(SubnetGroup subnets, ParameterGroup parameters, OptionGroup? options) =>
        (Subnets, Parameters, Options) = (subnets, parameters, options);

    /// <summary>The private subnets.</summary>
    public SubnetGroup Subnets { get; }

    /// <summary>The parameters.</summary>
    public ParameterGroup Parameters { get; }

    /// <summary>The options; null for engines that have none.</summary>
    public OptionGroup? Options { get; }

    /// <summary>Makes the groups.</summary>
    public static InstanceGroups Make(string name, ClientScope scope, InputList<string> subnetIds, RelationalSettings settings, CustomResourceOptions options) => new(
        new SubnetGroup(name, new SubnetGroupArgs { Description = $"Private subnets of {scope.Identifier}", SubnetIds = subnetIds }, options),
        ParametersOf($"{name}-{Series(settings)}", settings, options),
        settings.Engine == DatabaseEngine.MariaDb ? AuditOf($"{name}-{Series(settings)}", settings, options) : null);

    private static ParameterGroup ParametersOf(string name, RelationalSettings settings, CustomResourceOptions options)
    {
        var engine = EngineProfile.Of(settings.Engine);
        var parameters = new InputList<ParameterGroupParameterArgs>();
        foreach (var parameter in engine.Parameters)
        {
            parameters.Add(new ParameterGroupParameterArgs { Name = parameter.Name, Value = parameter.Value, ApplyMethod = parameter.ApplyMethod });
        }

        return new ParameterGroup(name, new ParameterGroupArgs
        {
            Family = $"{engine.Engine}{settings.Version}",
            Description = $"{engine.Title} {settings.Version} with TLS and logs",
            Parameters = parameters,
        }, options);
    }

    // The audit plugin records connections and changes of structure and rights; PostgreSQL has an extension for that.
    private static OptionGroup AuditOf(string name, RelationalSettings settings, CustomResourceOptions options)
    {
        var engine = EngineProfile.Of(settings.Engine);
        return new OptionGroup(name, new OptionGroupArgs
        {
            EngineName = engine.Engine,
            MajorEngineVersion = settings.Version,
            OptionGroupDescription = $"{engine.Title} {settings.Version} with the audit plugin",
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
    }

    private static string Series(RelationalSettings settings) => settings.Version.Replace('.', '-');
}
