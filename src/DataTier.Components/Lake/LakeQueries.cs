using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Athena.Inputs;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Lake;

/// <summary>SQL over the lake: a workgroup of Athena that no query can leave, and the right to ask.</summary>
internal sealed class LakeQueries
{
    private const double BytesPerGib = 1L << 30;

    /// <summary>Makes the workgroup and the policy.</summary>
    public LakeQueries(string name, ClientLakeArgs args, LakeBuckets buckets, CustomResourceOptions options)
    {
        var scope = args.Site.Scope;
        Group = new QueryGroup(name, new QueryGroupArgs
        {
            Name = scope.Identifier,
            Description = $"Queries over the lake of {scope.Client} in {scope.Environment}",
            State = "ENABLED",
            Configuration = new QueryGroupConfigurationArgs
            {
                // What a query states about itself would count otherwise.
                EnforceWorkgroupConfiguration = true,
                PublishCloudwatchMetricsEnabled = true,
                BytesScannedCutoffPerQuery = args.Settings.QueryLimitGib * BytesPerGib,
                EngineVersion = new WorkgroupConfigurationEngineVersionArgs { SelectedEngineVersion = "Athena engine version 3" },
                ResultConfiguration = new WorkgroupConfigurationResultConfigurationArgs
                {
                    OutputLocation = $"s3://{buckets.Results.Plan.Name}/",
                    ExpectedBucketOwner = scope.Account,
                    EncryptionConfiguration = new WorkgroupConfigurationResultConfigurationEncryptionConfigurationArgs { EncryptionOption = "SSE_KMS", KmsKeyArn = args.Site.KmsKeyArn },
                },
            },
        }, options);

        AccessPolicy = new Policy($"{name}-queries", new PolicyArgs
        {
            Description = $"Queries over the lake of {scope.Client} in {scope.Environment}",
            PolicyDocument = args.Site.KmsKeyArn.Apply(key => Rights(scope, buckets, key)),
        }, options);
    }

    /// <summary>Where queries run.</summary>
    public QueryGroup Group { get; }

    /// <summary>The policy to attach to the roles of those who ask.</summary>
    public Policy AccessPolicy { get; }

    private static string Rights(ClientScope scope, LakeBuckets buckets, string keyArn)
    {
        var (raw, processed, results) = (buckets.Raw.Plan.Arn, buckets.Processed.Plan.Arn, buckets.Results.Plan.Arn);
        return PolicyDocument.Of(
            LakeRole.Allow("Ask", ["athena:BatchGetQueryExecution", "athena:GetQueryExecution", "athena:GetQueryResults", "athena:GetWorkGroup", "athena:ListQueryExecutions", "athena:StartQueryExecution", "athena:StopQueryExecution"], scope.Arn("athena", $"workgroup/{scope.Identifier}")),
            LakeCatalog.Seeing(scope),
            LakeRole.Allow("FindBuckets", ["s3:GetBucketLocation", "s3:ListBucket"], raw, processed, results),
            LakeRole.Allow("ReadLake", ["s3:GetObject"], $"{raw}/*", $"{processed}/*"),
            LakeRole.Allow("KeepResults", ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"], $"{results}/*"),
            LakeRole.UseKeyByS3(scope, keyArn));
    }
}
