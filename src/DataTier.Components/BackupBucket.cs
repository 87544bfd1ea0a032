using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;
using BucketServerSideEncryptionConfigurationArgs = Pulumi.Aws.S3.BucketServerSideEncryptionConfigurationArgs;
using BucketVersioningArgs = Pulumi.Aws.S3.BucketVersioningArgs;

namespace DataTier.Components;

/// <summary>What a <see cref="BackupBucket"/> is made from.</summary>
public sealed class BackupBucketArgs : ResourceArgs
{
    /// <summary>Whose bucket it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The key that encrypts every object.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>How long objects are kept.</summary>
    public required BackupBucketSettings Settings { get; init; }

    /// <summary>What guards the bucket against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A bucket for a client's backups and exports: versioned, encrypted with the client's key, reached by TLS only, never public.</summary>
public sealed class BackupBucket : ComponentResource
{
    /// <summary>Makes the bucket and everything that closes it.</summary>
    public BackupBucket(string name, BackupBucketArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:BackupBucket", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };

        // Bucket names are the world's: the account keeps ours from being taken by another.
        var bucketName = $"{args.Scope.Identifier}-backup-{args.Scope.Account}";
        var bucket = new Bucket(name, new BucketArgs { BucketName = bucketName, ForceDestroy = false }, new CustomResourceOptions
        {
            Parent = this,
            Protect = args.Protection.Protect,
            RetainOnDelete = args.Protection.RetainOnDelete,
        });

        var publicAccess = new BucketPublicAccessBlock(name, new BucketPublicAccessBlockArgs
        {
            Bucket = bucket.Id,
            BlockPublicAcls = true,
            BlockPublicPolicy = true,
            IgnorePublicAcls = true,
            RestrictPublicBuckets = true,
        }, child);

        _ = new BucketOwnershipControls(name, new BucketOwnershipControlsArgs
        {
            Bucket = bucket.Id,
            Rule = new BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" },
        }, child);

        _ = new BucketServerSideEncryptionConfiguration(name, new BucketServerSideEncryptionConfigurationArgs
        {
            Bucket = bucket.Id,
            Rules = new BucketServerSideEncryptionConfigurationRuleArgs
            {
                BucketKeyEnabled = true,
                ApplyServerSideEncryptionByDefault = new BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
                {
                    SseAlgorithm = "aws:kms",
                    KmsMasterKeyId = args.KmsKeyArn,
                },
            },
        }, child);

        var versioning = new BucketVersioning(name, new BucketVersioningArgs
        {
            Bucket = bucket.Id,
            VersioningConfiguration = new BucketVersioningVersioningConfigurationArgs { Status = "Enabled" },
        }, child);

        // Old versions can only be counted once versions are kept, and a policy is only checked once public ones are refused.
        _ = new BucketLifecycleConfiguration(name, BackupLifecycle.For(bucket.Id, args.Settings), After(versioning));
        _ = new BucketPolicy(name, new BucketPolicyArgs
        {
            Bucket = bucket.Id,
            Policy = args.KmsKeyArn.Apply(key => PolicyFor($"arn:aws:s3:::{bucketName}", key)),
        }, After(publicAccess));

        BucketName = bucket.BucketName;
        RegisterOutputs();
    }

    /// <summary>The bucket's name.</summary>
    [Output("bucketName")]
    public Output<string> BucketName { get; }

    private CustomResourceOptions After(Resource resource) => new() { Parent = this, DependsOn = resource };

    private static string PolicyFor(string bucketArn, string kmsKeyArn) => PolicyDocument.Of(
        Deny("TlsOnly", bucketArn, ["s3:*"], new PolicyCondition("Bool", "aws:SecureTransport", "false")),
        Deny("Tls12OrNewer", bucketArn, ["s3:*"], new PolicyCondition("NumericLessThan", "s3:TlsVersion", "1.2")),
        Deny("NoOtherEncryption", bucketArn, ["s3:PutObject"], Other("s3:x-amz-server-side-encryption", "aws:kms")),
        Deny("NoOtherKey", bucketArn, ["s3:PutObject"], Other("s3:x-amz-server-side-encryption-aws-kms-key-id", kmsKeyArn)));

    // "Not equal" also holds where the header is missing, and then the bucket's own encryption is right: only a header that is there is judged.
    private static PolicyCondition[] Other(string header, string allowed) =>
        [new("Null", header, "false"), new("StringNotEquals", header, allowed)];

    private static PolicyStatement Deny(string sid, string bucketArn, string[] actions, params PolicyCondition[] conditions) => new()
    {
        Sid = sid,
        Effect = PolicyEffect.Deny,
        Principal = PolicyPrincipal.Everybody,
        Actions = [.. actions],
        Resources = [bucketArn, $"{bucketArn}/*"],
        Conditions = [.. conditions],
    };
}
