using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace DataTier.Components.Buckets;

/// <summary>A second bucket in the recovery region that every object of the first goes to.</summary>
internal static class BucketCopy
{
    // The only time that S3 promises for a copy; without the promise a lag is nobody's failure.
    private const int PromisedMinutes = 15;

    /// <summary>Makes the second bucket, the role of S3 and the rule.</summary>
    public static ClosedBucket Make(string name, ClosedBucket source, BucketSite sourceSite, BucketSite site, Resource parent)
    {
        var child = new CustomResourceOptions { Parent = parent };
        var copy = new ClosedBucket($"{name}--copy", source.Plan with
        {
            Name = BucketNames.OfCopy(source.Plan.Name, site.Scope),
            Region = site.Scope.RegionIfOther,
            KmsKeyArn = site.KmsKeyArn,
            AccessLogBucket = site.AccessLogBucket,
        }, parent);

        var role = new Role($"{name}--copy", new RoleArgs
        {
            Description = $"Lets S3 copy {source.Plan.Name}",
            AssumeRolePolicy = PolicyDocument.Of(new PolicyStatement
            {
                Sid = "S3",
                Effect = PolicyEffect.Allow,
                Principal = PolicyPrincipal.Service("s3.amazonaws.com"),
                Actions = ["sts:AssumeRole"],
            }),
        }, child);
        var rights = new RolePolicy($"{name}--copy", new RolePolicyArgs
        {
            Role = role.Id,
            Policy = Output.Tuple(sourceSite.KmsKeyArn.ToOutput(), site.KmsKeyArn.ToOutput())
                .Apply(keys => RightsFor(source.Plan, copy.Plan, (keys.Item1, sourceSite.Scope.Region), (keys.Item2, site.Scope.Region))),
        }, child);

        // Both sides must keep versions before S3 takes the rule.
        _ = new BucketReplicationConfig(name, new BucketReplicationConfigArgs
        {
            Bucket = source.Bucket.Id,
            Role = role.Arn,
            Rules = Rule(copy.Plan.Arn, site.KmsKeyArn),
        }, new CustomResourceOptions { Parent = parent, DependsOn = new InputList<Resource> { source.Versioning, copy.Versioning, rights } });
        return copy;
    }

    private static BucketReplicationConfigRuleArgs Rule(string copyArn, Input<string> copyKeyArn) => new()
    {
        Id = "recovery",
        Status = "Enabled",
        Priority = 0,
        Filter = new BucketReplicationConfigRuleFilterArgs { Prefix = "" },

        // What is deleted here, by mistake or on purpose, stays there until its own time has come.
        DeleteMarkerReplication = new BucketReplicationConfigRuleDeleteMarkerReplicationArgs { Status = "Disabled" },

        // Without this S3 passes over everything that a key of ours encrypts.
        SourceSelectionCriteria = new BucketReplicationConfigRuleSourceSelectionCriteriaArgs
        {
            SseKmsEncryptedObjects = new BucketReplicationConfigRuleSourceSelectionCriteriaSseKmsEncryptedObjectsArgs { Status = "Enabled" },
        },
        Destination = new BucketReplicationConfigRuleDestinationArgs
        {
            Bucket = copyArn,
            EncryptionConfiguration = new BucketReplicationConfigRuleDestinationEncryptionConfigurationArgs { ReplicaKmsKeyId = copyKeyArn },
            ReplicationTime = new BucketReplicationConfigRuleDestinationReplicationTimeArgs
            {
                Status = "Enabled",
                Time = new BucketReplicationConfigRuleDestinationReplicationTimeTimeArgs { Minutes = PromisedMinutes },
            },
            Metrics = new BucketReplicationConfigRuleDestinationMetricsArgs
            {
                Status = "Enabled",
                EventThreshold = new BucketReplicationConfigRuleDestinationMetricsEventThresholdArgs { Minutes = PromisedMinutes },
            },
        },
    };

    private static string RightsFor(BucketPlan source, BucketPlan copy, (string Arn, string Region) sourceKey, (string Arn, string Region) copyKey) => PolicyDocument.Of(
        Allow("ReadRules", ["s3:GetReplicationConfiguration", "s3:ListBucket"], source.Arn),
        Allow("ReadVersions", ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging", "s3:GetObjectRetention", "s3:GetObjectLegalHold"], $"{source.Arn}/*"),
        Allow("WriteCopies", ["s3:ReplicateObject", "s3:ReplicateTags"], $"{copy.Arn}/*"),
        Allow("Decrypt", ["kms:Decrypt"], sourceKey.Arn) with { Conditions = [ViaS3(sourceKey.Region)] },
        Allow("Encrypt", ["kms:Encrypt", "kms:GenerateDataKey"], copyKey.Arn) with { Conditions = [ViaS3(copyKey.Region)] });

    private static PolicyStatement Allow(string sid, string[] actions, string resource) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = [.. actions], Resources = [resource] };

    private static PolicyCondition ViaS3(string region) => new("StringEquals", "kms:ViaService", $"s3.{region}.amazonaws.com");
}
