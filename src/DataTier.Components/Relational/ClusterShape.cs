using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;

namespace DataTier.Components.Relational;

/// <summary>What a cluster and its copy in the recovery region have in common.</summary>
internal static class ClusterShape
{
    private const int SecondsPerHour = 3600;
    private const int LastPromoted = 15;

    /// <summary>The parameters of every member; the name carries the engine's series, as those of instances do.</summary>
    public static ClusterParameterGroup Parameters(string name, RelationalSettings settings, CustomResourceOptions options)
    {
        var engine = EngineProfile.Of(settings.Engine);
        var parameters = new InputList<ClusterParameterGroupParameterArgs>();
        foreach (var parameter in engine.Parameters)
        {
            parameters.Add(new ClusterParameterGroupParameterArgs { Name = parameter.Name, Value = parameter.Value, ApplyMethod = parameter.ApplyMethod });
        }

        return new ClusterParameterGroup($"{name}-{settings.Version.Replace('.', '-')}", new ClusterParameterGroupArgs
        {
            Family = $"{engine.Engine}{settings.Version}",
            Description = $"{engine.Title} {settings.Version} with TLS and logs",
            Parameters = parameters,
        }, options);
    }

    /// <summary>The part of a cluster that does not depend on where its data comes from. Zones are left to Aurora, which takes three.</summary>
    public static ClusterArgs Of(ClientScope scope, RelationalSettings settings, ClusterPlace place)
    {
        var engine = EngineProfile.Of(settings.Engine);
        var args = new ClusterArgs
        {
            ClusterIdentifier = scope.Identifier,
            Engine = engine.Engine,
            EngineVersion = settings.Version,
            AllowMajorVersionUpgrade = false,
            DbClusterParameterGroupName = place.ParameterGroupName,
            PreferredMaintenanceWindow = settings.MaintenanceWindow.ToString(),
            ApplyImmediately = false,

            StorageEncrypted = true,
            KmsKeyId = place.KmsKeyArn,
            DbSubnetGroupName = place.SubnetGroupName,
            VpcSecurityGroupIds = place.SecurityGroupId,
            Port = engine.Port,
            IamDatabaseAuthenticationEnabled = true,

            DatabaseInsightsMode = settings.Insights == InsightsMode.Advanced ? "advanced" : "standard",
            PerformanceInsightsEnabled = true,
            PerformanceInsightsKmsKeyId = place.KmsKeyArn,
            PerformanceInsightsRetentionPeriod = InstanceShape.InsightsRetentionDays(settings.Insights),

            BackupRetentionPeriod = settings.BackupRetentionDays,
            PreferredBackupWindow = settings.BackupWindow.ToString(),
            CopyTagsToSnapshot = true,
        };
        if (engine.LifecycleSupport is { } lifecycle)
        {
            args.EngineLifecycleSupport = lifecycle;
        }

        if (settings.Aurora?.BacktrackHours is { } hours)
        {
            args.BacktrackWindow = hours * SecondsPerHour;
        }

        if (settings.Aurora is { IoOptimized: true })
        {
            args.StorageType = "aurora-iopt1";
        }

        if (settings.Aurora?.Capacity is { } capacity)
        {
            args.Serverlessv2ScalingConfiguration = Capacity(capacity);
        }

        foreach (var log in engine.LogsOf(settings))
        {
            args.EnabledCloudwatchLogsExports.Add(log);
        }

        return args;
    }

    /// <summary>Makes the members, the first of which writes as long as it is there.</summary>
    public static ImmutableArray<ClusterInstance> Members(string name, ImmutableArray<string> identifiers, RelationalSettings settings, Cluster cluster, ClusterPlace place, CustomResourceOptions options)
    {
        var members = ImmutableArray.CreateBuilder<ClusterInstance>(identifiers.Length);
        foreach (var identifier in identifiers)
        {
            var number = members.Count + 1;
            members.Add(new ClusterInstance($"{name}-{number}", new ClusterInstanceArgs
            {
                Identifier = identifier,
                ClusterIdentifier = cluster.Id,
                Engine = settings.Engine == DatabaseEngine.AuroraMySql ? EngineType.AuroraMysql : EngineType.AuroraPostgresql,
                InstanceClass = number == 1 ? settings.InstanceClass : settings.ReaderClass ?? settings.InstanceClass,

                PromotionTier = PromotionTier(settings, number),
                DbSubnetGroupName = place.SubnetGroupName,
                PubliclyAccessible = false,
                CaCertIdentifier = InstanceShape.CertificateAuthority,
                AutoMinorVersionUpgrade = true,
                ApplyImmediately = false,
                CopyTagsToSnapshot = true,
                MonitoringInterval = settings.MonitoringSeconds,
                MonitoringRoleArn = place.Watch.RoleArn,
                PerformanceInsightsEnabled = true,
                PerformanceInsightsKmsKeyId = place.KmsKeyArn,
                PerformanceInsightsRetentionPeriod = InstanceShape.InsightsRetentionDays(settings.Insights),
            }, options));
        }

        return members.MoveToImmutable();
    }

    // A failover takes the first that has the writer's size, and what serves reports only when nothing else is left.
    private static int PromotionTier(RelationalSettings settings, int number)
    {
        if (number > settings.Readers + 1 - (settings.Aurora?.ReportReaders ?? 0))
        {
            return LastPromoted;
        }

        return number == 1 || settings.ReaderClass is null ? 0 : 2;
    }

    private static ClusterServerlessv2ScalingConfigurationArgs Capacity(ServerlessCapacity capacity)
    {
        var args = new ClusterServerlessv2ScalingConfigurationArgs
        {
            MinCapacity = (double)capacity.LeastAcu,
            MaxCapacity = (double)capacity.MostAcu,
        };
        if (capacity.PauseAfterSeconds is { } seconds)
        {
            args.SecondsUntilAutoPause = seconds;
        }

        return args;
    }
}

/// <summary>Where a cluster lives and what surrounds it there.</summary>
internal readonly record struct ClusterPlace(Input<string> ParameterGroupName, Input<string> SubnetGroupName, InstanceWatch Watch, Input<string> SecurityGroupId, Input<string> KmsKeyArn);
