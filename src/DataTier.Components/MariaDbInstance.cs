using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components;

/// <summary>What a <see cref="MariaDbInstance"/> is made from.</summary>
public sealed class MariaDbInstanceArgs : ResourceArgs
{
    /// <summary>Whose database it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The private subnets that the instance may live in: one for each availability zone.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets applications in.</summary>
    [Input("securityGroupId", required: true)]
    public required Input<string> SecurityGroupId { get; init; }

    /// <summary>The key that encrypts storage, backups, logs, query statistics and the master secret.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The sizes of the tier.</summary>
    public required RelationalSettings Settings { get; init; }

    /// <summary>What guards the instance against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A MariaDB instance: encrypted, private, logged, backed up, and its master password known to nobody but Secrets Manager.</summary>
public sealed class MariaDbInstance : ComponentResource
{
    /// <summary>The port; not the engine's usual one, which is what scanners try.</summary>
    public const int Port = 13306;

    private const string DatabaseName = "application";
    private const string MasterUser = "datatier";
    private const string CertificateAuthority = "rds-ca-rsa2048-g1";

    private static readonly string[] Logs = ["audit", "error", "general", "slowquery"];

    /// <summary>Makes the instance and what it stands on.</summary>
    public MariaDbInstance(string name, MariaDbInstanceArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:MariaDbInstance", name, args, options)
    {
        var settings = args.Settings;
        var child = new CustomResourceOptions { Parent = this };

        var subnets = new SubnetGroup(name, new SubnetGroupArgs
        {
            Description = $"Private subnets of {args.Scope.Identifier}",
            SubnetIds = args.SubnetIds,
        }, child);
        var parameters = MariaDbGroups.Parameters(name, settings, child);
        var optionGroup = MariaDbGroups.Options(name, settings, child);
        var monitoring = MonitoringRole.Make($"{name}-monitoring", args.Scope, child);

        var before = new InputList<Resource> { monitoring.Attachment };
        foreach (var log in Logs)
        {
            before.Add(ClientLogs.Make($"{name}-{log}", ClientLogs.OfInstance(args.Scope, log), settings.LogRetentionDays, args.KmsKeyArn, child));
        }

        var instance = new Instance(name, new InstanceArgs
        {
            Identifier = args.Scope.Identifier,
            Engine = settings.Engine,
            EngineVersion = settings.Version,
            AutoMinorVersionUpgrade = true,
            AllowMajorVersionUpgrade = false,
            InstanceClass = settings.InstanceClass,
            MultiAz = settings.MultiAz,
            ParameterGroupName = parameters.Name,
            OptionGroupName = optionGroup.Name,
            MaintenanceWindow = settings.MaintenanceWindow.ToString(),
            ApplyImmediately = false,

            StorageType = "gp3",
            AllocatedStorage = settings.StorageGib,
            MaxAllocatedStorage = settings.StorageCeilingGib,
            Iops = Given(settings.Iops),
            StorageThroughput = Given(settings.ThroughputMibps),
            StorageEncrypted = true,
            KmsKeyId = args.KmsKeyArn,

            DbSubnetGroupName = subnets.Name,
            VpcSecurityGroupIds = args.SecurityGroupId,
            PubliclyAccessible = false,
            Port = Port,
            CaCertIdentifier = CertificateAuthority,

            DbName = DatabaseName,
            Username = MasterUser,
            ManageMasterUserPassword = true,
            MasterUserSecretKmsKeyId = args.KmsKeyArn,
            IamDatabaseAuthenticationEnabled = true,

            EnabledCloudwatchLogsExports = Logs,
            MonitoringInterval = settings.MonitoringSeconds,
            MonitoringRoleArn = monitoring.Role.Arn,
            DatabaseInsightsMode = settings.Insights == InsightsMode.Advanced ? "advanced" : "standard",
            PerformanceInsightsEnabled = true,
            PerformanceInsightsKmsKeyId = args.KmsKeyArn,
            PerformanceInsightsRetentionPeriod = InsightsRetentionDays(settings.Insights),

            BackupRetentionPeriod = settings.BackupRetentionDays,
            BackupWindow = settings.BackupWindow.ToString(),
            DeleteAutomatedBackups = false,
            CopyTagsToSnapshot = true,
            SkipFinalSnapshot = false,
            FinalSnapshotIdentifier = FinalSnapshot.Name(args.Scope.Identifier, args.KmsKeyArn),
            DeletionProtection = args.Protection.DeletionProtection,
        }, new CustomResourceOptions
        {
            Parent = this,
            DependsOn = before,
            Protect = args.Protection.Protect,
            RetainOnDelete = args.Protection.RetainOnDelete,
        });

        Address = instance.Address;
        SecretArn = instance.MasterUserSecrets.GetAt(0).Apply(secret => secret.SecretArn ?? throw new ResourceException("RDS gave no master secret", instance));
        RegisterOutputs();
    }

    /// <summary>Where clients connect: a DNS name; the port is <see cref="Port"/>.</summary>
    [Output("address")]
    public Output<string> Address { get; }

    /// <summary>The secret that holds the master user's name and password.</summary>
    [Output("secretArn")]
    public Output<string> SecretArn { get; }

    /// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.html</remarks>
    private static int InsightsRetentionDays(InsightsMode mode) => mode == InsightsMode.Advanced ? 465 : 7;

    private static Input<int>? Given(int? value) => value is { } stated ? stated : null;
}
