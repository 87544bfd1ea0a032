using DataTier.Components.Policies;
using DataTier.Components.Safeguards;
using Pulumi;
using Pulumi.Aws.RedshiftServerless;
using Pulumi.Aws.RedshiftServerless.Inputs;

namespace DataTier.Components.Lake;

/// <summary>The warehouse: Redshift Serverless in the private network, paid by the second that queries run.</summary>
internal sealed class LakeWarehouse
{
    /// <summary>The port of Redshift.</summary>
    public const int Port = 5439;

    private const string Database = "analytics";
    // The provider keeps the name secret, and what holds a secret text is not shown: so the name is no word of the settings.
    private const string Administrator = "lakekeeper";

    // A forgotten query ends after four hours.
    private const string MostQuerySeconds = "14400";

    private static readonly string[] Logs = ["connectionlog", "useractivitylog", "userlog"];

    /// <summary>Makes the namespace, the workgroup, the logs and the door.</summary>
    public LakeWarehouse(string name, ClientLakeArgs args, LakeBuckets buckets, Resource parent)
    {
        var (scope, settings) = (args.Site.Scope, args.Settings);
        var options = new CustomResourceOptions { Parent = parent };
        var (role, rights) = LakeRole.Make($"{name}-warehouse", scope, "redshift.amazonaws.com", "Reads the lake from the warehouse", args.Site.KmsKeyArn.Apply(key => PolicyDocument.Of(
            LakeRole.Allow("FindBuckets", ["s3:GetBucketLocation", "s3:ListBucket"], buckets.Raw.Plan.Arn, buckets.Processed.Plan.Arn),
            LakeRole.Allow("ReadLake", ["s3:GetObject"], $"{buckets.Raw.Plan.Arn}/*", $"{buckets.Processed.Plan.Arn}/*"),
            LakeCatalog.Seeing(scope),
            LakeRole.UseKeyByS3(scope, key))), options);

        // Redshift would make the groups itself, unencrypted and for ever.
        var before = new InputList<Resource> { rights };
        foreach (var log in Logs)
        {
            before.Add(ClientLogs.Make($"{name}-warehouse-{log}", ClientLogs.OfWarehouse(scope, log), settings.LogRetentionDays, args.Site.KmsKeyArn, options));
        }

        var space = new Namespace(name, new NamespaceArgs
        {
            NamespaceName = scope.Identifier,
            DbName = Database,
            AdminUsername = Administrator,
            ManageAdminPassword = true,
            AdminPasswordSecretKmsKeyId = args.Site.KmsKeyArn,
            KmsKeyId = args.Site.KmsKeyArn,
            IamRoles = { role.Arn },
            DefaultIamRoleArn = role.Arn,
            LogExports = { "connectionlog", "useractivitylog", "userlog" },
        }, args.Protection.For(Holding.Data).Under(parent, before));

        var door = new SecurityBoundary($"{name}-warehouse", new SecurityBoundaryArgs
        {
            Scope = scope,
            Protects = "Redshift",
            VpcId = args.Network.VpcId,
            Port = Port,
            Applications = args.Applications,
        }, new ComponentResourceOptions { Parent = parent });
        _ = LakeDoors.ToS3($"{name}-warehouse", "Redshift", door.SecurityGroupId, args.Choice.S3PrefixList, options);

        Workgroup = new Workgroup(name, new WorkgroupArgs
        {
            WorkgroupName = scope.Identifier,
            NamespaceName = space.NamespaceName,
            BaseCapacity = settings.WarehouseUnits,
            MaxCapacity = settings.WarehouseUnitsCeiling,
            PubliclyAccessible = false,
            EnhancedVpcRouting = true, // what it loads from S3 never leaves the network
            Port = Port,
            SubnetIds = args.Network.SubnetIds(),
            SecurityGroupIds = { door.SecurityGroupId },
            ConfigParameters =
            {
                Parameter("enable_user_activity_logging", "true"),
                Parameter("max_query_execution_time", MostQuerySeconds),
                Parameter("require_ssl", "true"),
            },
        }, options);
        Address = Workgroup.Endpoints.Apply(endpoints => endpoints[0].Address ?? throw new ResourceException("Redshift gave no address", Workgroup));
        AdminSecretArn = space.AdminPasswordSecretArn;
    }

    /// <summary>What runs the queries.</summary>
    public Workgroup Workgroup { get; }

    /// <summary>Where the warehouse is reached.</summary>
    public Output<string> Address { get; }

    /// <summary>The secret of its administrator, which Redshift keeps and rotates.</summary>
    public Output<string> AdminSecretArn { get; }

    private static WorkgroupConfigParameterArgs Parameter(string key, string value) => new() { ParameterKey = key, ParameterValue = value };
}
