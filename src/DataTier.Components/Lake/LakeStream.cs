using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Kinesis;
using Pulumi.Aws.Kinesis.Inputs;

namespace DataTier.Components.Lake;

/// <summary>The way in: applications send records, Firehose gathers them into files of the raw bucket, by day.</summary>
internal sealed class LakeStream
{
    private const string ByDay = "year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/";

    // Files of a size that queries read well, and never more than five minutes behind.
    private const int FileMib = 64;
    private const int MostSeconds = 300;

    /// <summary>Makes the stream, its role, and the right to send.</summary>
    public LakeStream(string name, ClientLakeArgs args, LakeBuckets buckets, CustomResourceOptions options)
    {
        var (scope, raw) = (args.Site.Scope, buckets.Raw.Plan);
        var (role, rights) = LakeRole.Make($"{name}-stream", scope, "firehose.amazonaws.com", "Gathers the records", args.Site.KmsKeyArn.Apply(key => PolicyDocument.Of(
            LakeRole.Allow("FindRaw", ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], raw.Arn),
            LakeRole.Allow("WriteRaw", ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"], $"{raw.Arn}/*"),
            LakeRole.UseKeyByS3(scope, key))), options);

        Stream = new FirehoseDeliveryStream(name, new FirehoseDeliveryStreamArgs
        {
            Name = scope.Identifier,
            Destination = "extended_s3",
            ServerSideEncryption = new FirehoseDeliveryStreamServerSideEncryptionArgs { Enabled = true, KeyType = "CUSTOMER_MANAGED_CMK", KeyArn = args.Site.KmsKeyArn },
            ExtendedS3Configuration = new FirehoseDeliveryStreamExtendedS3ConfigurationArgs
            {
                BucketArn = raw.Arn,
                RoleArn = role.Arn,
                KmsKeyArn = args.Site.KmsKeyArn,
                Prefix = $"stream/{ByDay}",
                ErrorOutputPrefix = $"stream-refused/!{{firehose:error-output-type}}/{ByDay}",
                BufferingSize = FileMib,
                BufferingInterval = MostSeconds,
                CompressionFormat = "GZIP",
            },
        }, CustomResourceOptions.Merge(options, new CustomResourceOptions { DependsOn = { rights, buckets.Raw.Bucket } }));

        AccessPolicy = new Policy($"{name}-sending", new PolicyArgs
        {
            Description = $"Records for the lake of {scope.Client} in {scope.Environment}",
            PolicyDocument = PolicyDocument.Of(LakeRole.Allow("Send", ["firehose:PutRecord", "firehose:PutRecordBatch"], scope.Arn("firehose", $"deliverystream/{scope.Identifier}"))),
        }, options);
    }

    /// <summary>What applications send records to.</summary>
    public FirehoseDeliveryStream Stream { get; }

    /// <summary>The policy to attach to the roles of applications that send.</summary>
    public Policy AccessPolicy { get; }
}
