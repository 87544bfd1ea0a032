using DataTier.Components.Policies;
using DataTier.Components.Safeguards;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Efs;
using Pulumi.Aws.Efs.Inputs;
using Pulumi.Aws.Sagemaker;
using Pulumi.Aws.Sagemaker.Inputs;
using Pulumi.Aws.Vpc;
using BackupPolicyArgs = Pulumi.Aws.Efs.BackupPolicyArgs;

namespace DataTier.Components.Lake;

/// <summary>Notebooks and training: a SageMaker domain in the private network, without a way to the internet.</summary>
internal sealed class LakeNotebooks
{
    private const int FilesPort = 2049;
    private const int FirstKernelPort = 8192;
    private const int LastPort = 65535;

    // A notebook that nobody touches for an hour is stopped, and its machine no longer paid for.
    private const int IdleMinutes = 60;

    /// <summary>Makes the domain, its role and its group.</summary>
    public LakeNotebooks(string name, ClientLakeArgs args, LakeBuckets buckets, Resource parent)
    {
        var options = new CustomResourceOptions { Parent = parent };
        var scope = args.Site.Scope;
        var (role, rights) = LakeRole.Make($"{name}-notebooks", scope, "sagemaker.amazonaws.com", "Runs the notebooks", args.Site.KmsKeyArn.Apply(key => Rights(scope, buckets, key)), options);
        var group = Around($"{name}-notebooks", args, options);
        Domain = new Domain(name, new DomainArgs
        {
            DomainName = scope.Identifier,
            AuthMode = "IAM",
            AppNetworkAccessType = "VpcOnly",
            VpcId = args.Network.VpcId,
            SubnetIds = args.Network.SubnetIds(),
            KmsKeyId = args.Site.KmsKeyArn,
            DefaultUserSettings = new DomainDefaultUserSettingsArgs
            {
                ExecutionRole = role.Arn,
                SecurityGroups = { group.Id },
                SharingSettings = new DomainDefaultUserSettingsSharingSettingsArgs { NotebookOutputOption = "Disabled" },
                JupyterLabAppSettings = new DomainDefaultUserSettingsJupyterLabAppSettingsArgs
                {
                    AppLifecycleManagement = new DomainDefaultUserSettingsJupyterLabAppSettingsAppLifecycleManagementArgs
                    {
                        IdleSettings = new DomainDefaultUserSettingsJupyterLabAppSettingsAppLifecycleManagementIdleSettingsArgs { LifecycleManagement = "ENABLED", IdleTimeoutInMinutes = IdleMinutes },
                    },
                },
            },

            // The home directories outlive the domain: they hold work that is nowhere else.
            RetentionPolicy = new DomainRetentionPolicyArgs { HomeEfsFileSystem = args.Protection.For(Holding.Data).ContentsGoAlong ? "Delete" : "Retain" },
        }, args.Protection.For(Holding.Data).Under(parent, rights));

        // The service that makes them backs nothing up by itself: a day is the most that a mistake may cost.
        _ = new BackupPolicy($"{name}-notebooks", new BackupPolicyArgs
        {
            FileSystemId = Domain.HomeEfsFileSystemId,
            BackupPolicyDetails = new BackupPolicyBackupPolicyArgs { Status = "ENABLED" },
        }, options);
    }

    /// <summary>The domain.</summary>
    public Domain Domain { get; }

    // Kernels talk to each other and to their files; whoever else asks is not let in.
    private static SecurityGroup Around(string name, ClientLakeArgs args, CustomResourceOptions options)
    {
        var group = new SecurityGroup(name, new SecurityGroupArgs
        {
            Description = $"Notebooks of {args.Site.Scope.Client} in {args.Site.Scope.Environment}",
            VpcId = args.Network.VpcId,
        }, options);
        foreach (var (what, first, last) in new[] { ("files", FilesPort, FilesPort), ("kernels", FirstKernelPort, LastPort) })
        {
            _ = new SecurityGroupIngressRule($"{name}-{what}-in", new SecurityGroupIngressRuleArgs
            {
                Description = $"notebooks to their {what}",
                SecurityGroupId = group.Id,
                ReferencedSecurityGroupId = group.Id,
                IpProtocol = "tcp",
                FromPort = first,
                ToPort = last,
            }, options);
            _ = new SecurityGroupEgressRule($"{name}-{what}-out", new SecurityGroupEgressRuleArgs
            {
                Description = $"notebooks to their {what}",
                SecurityGroupId = group.Id,
                ReferencedSecurityGroupId = group.Id,
                IpProtocol = "tcp",
                FromPort = first,
                ToPort = last,
            }, options);
        }

        _ = LakeDoors.ToS3(name, "notebooks", group.Id, args.Choice.S3PrefixList, options);
        _ = LakeDoors.ToEndpoints(name, "notebooks", group.Id, args.Network.EndpointsGroupId, options);
        return group;
    }

    private static string Rights(ClientScope scope, LakeBuckets buckets, string keyArn) => PolicyDocument.Of(
        LakeRole.Allow("FindBuckets", ["s3:GetBucketLocation", "s3:ListBucket"], buckets.Raw.Plan.Arn, buckets.Processed.Plan.Arn),
        LakeRole.Allow("ReadLake", ["s3:GetObject"], $"{buckets.Raw.Plan.Arn}/*", $"{buckets.Processed.Plan.Arn}/*"),
        LakeRole.Allow("KeepModels", ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:PutObject"], $"{buckets.Processed.Plan.Arn}/models/*"),
        LakeRole.UseKeyByS3(scope, keyArn),
        LakeRole.Allow("RunNotebooks", ["sagemaker:CreateApp", "sagemaker:CreatePresignedDomainUrl", "sagemaker:DeleteApp", "sagemaker:DescribeApp", "sagemaker:DescribeDomain", "sagemaker:DescribeSpace", "sagemaker:DescribeUserProfile"], scope.Arn("sagemaker", "*")) with
        {
            Conditions = [new PolicyCondition("StringEquals", "aws:ResourceTag/client", scope.Client)],
        },
        LakeRole.Allow("WriteLogs", ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], scope.Arn("logs", "log-group:/aws/sagemaker/*")),
        LakeRole.Allow("KeepVolumes", ["kms:CreateGrant", "kms:Decrypt", "kms:GenerateDataKeyWithoutPlaintext"], keyArn) with
        {
            Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", $"ec2.{scope.Region}.amazonaws.com", $"elasticfilesystem.{scope.Region}.amazonaws.com", $"sagemaker.{scope.Region}.amazonaws.com")],
        });
}
