using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>What a writer, a reader and a recovery replica have in common.</summary>
internal static class InstanceShape
{
    /// <summary>The authority that signs the certificates of instances.</summary>
    public const string CertificateAuthority = "rds-ca-rsa2048-g1";

    /// <summary>The part of an instance that does not depend on where its data comes from.</summary>
    public static InstanceArgs Of(RelationalSettings settings, InstancePlace place)
    {
        var engine = EngineProfile.Of(settings.Engine);
        var storage = settings.Volume;
        var args = new InstanceArgs
        {
            Engine = engine.Engine,
            AutoMinorVersionUpgrade = true,
            InstanceClass = settings.InstanceClass,
            ParameterGroupName = place.Groups.Parameters.Name,
            MaintenanceWindow = settings.MaintenanceWindow.ToString(),
            ApplyImmediately = false,

            StorageType = storage.Kind == StorageKind.Io2 ? "io2" : "gp3",
            MaxAllocatedStorage = storage.StorageCeilingGib,
            Iops = Given(storage.Iops),
            StorageThroughput = Given(storage.ThroughputMibps),

            VpcSecurityGroupIds = place.SecurityGroupId,
            PubliclyAccessible = false,
            Port = engine.Port,
            CaCertIdentifier = CertificateAuthority,
            IamDatabaseAuthenticationEnabled = true,

            MonitoringInterval = settings.MonitoringSeconds,
            MonitoringRoleArn = place.Watch.RoleArn,
            DatabaseInsightsMode = settings.Insights == InsightsMode.Advanced ? "advanced" : "standard",
            PerformanceInsightsEnabled = true,
            PerformanceInsightsKmsKeyId = place.KmsKeyArn,
            PerformanceInsightsRetentionPeriod = InsightsRetentionDays(settings.Insights),

            CopyTagsToSnapshot = true,
        };
        if (engine.LifecycleSupport is { } lifecycle)
        {
            args.EngineLifecycleSupport = lifecycle;
        }

        if (place.Groups.Options is { } optionGroup)
        {
            args.OptionGroupName = optionGroup.Name;
        }

        foreach (var log in engine.LogsOf(settings))
        {
            args.EnabledCloudwatchLogsExports.Add(log);
        }

        return args;
    }

    /// <summary>How long Database Insights keeps what it records.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.html</remarks>
    public static int InsightsRetentionDays(InsightsMode mode) => mode == InsightsMode.Advanced ? 465 : 7;

    private static Input<int>? Given(int? value) => value is { } stated ? stated : null;
}

/// <summary>Where an instance lives and what surrounds it there.</summary>
internal readonly record struct InstancePlace(InstanceGroups Groups, InstanceWatch Watch, Input<string> SecurityGroupId, Input<string> KmsKeyArn);
