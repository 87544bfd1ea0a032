using System.Collections.Immutable;
using DataTier.Components.Buckets;
using DataTier.Settings;

namespace DataTier.Components.Tests.Buckets;

public sealed class BucketCopyTests
{
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Original = "production-northwind--documents-111122223333";
    private const string Copy = "production-northwind--documents--copy-111122223333";

    [Fact]
    public async Task Lies_in_the_recovery_region_with_all_that_closes_it()
    {
        var parts = (await Build()).All.Where(made => made.Type.StartsWith("aws:s3/", StringComparison.Ordinal)).ToLookup(made => made.Name);

        parts["northwind--documents--copy"].Should().OnlyContain(made => Equals(made["region"], "eu-central-1"));
        parts["northwind--documents--copy"].Select(made => made.Type).Append("aws:s3/bucketReplicationConfig:BucketReplicationConfig")
            .Should().BeEquivalentTo(parts["northwind--documents"].Select(made => made.Type));
        parts["northwind--documents"].Should().OnlyContain(made => !made.Inputs.ContainsKey("region"));
    }

    [Fact]
    public async Task Has_a_key_and_a_log_of_its_own_region()
    {
        var cloud = await Build();
        var encryption = cloud.Named("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", "northwind--documents--copy").Maps("rules")[0];

        cloud.Named(Bucket, "northwind--documents--copy")["bucket"].Should().Be(Copy);
        ((ImmutableDictionary<string, object>)encryption["applyServerSideEncryptionByDefault"])["kmsMasterKeyId"].Should().Be(Given.RecoveryKeyArn);
        cloud.Named("aws:s3/bucketLogging:BucketLogging", "northwind--documents--copy")["targetBucket"].Should().Be("production-platform-logs-copy-111122223333");
    }

    [Fact]
    public async Task Follows_within_15_minutes_and_takes_no_deletion()
    {
        var rule = (await Build()).Only("aws:s3/bucketReplicationConfig:BucketReplicationConfig").Maps("rules").Should().ContainSingle().Subject;
        var destination = (ImmutableDictionary<string, object>)rule["destination"];

        (rule["status"], rule["priority"], destination["bucket"]).Should().Be(("Enabled", 0.0, $"arn:aws:s3:::{Copy}"));
        rule["deleteMarkerReplication"].Should().BeEquivalentTo(new Dictionary<string, object> { ["status"] = "Disabled" });
        destination["encryptionConfiguration"].Should().BeEquivalentTo(new Dictionary<string, object> { ["replicaKmsKeyId"] = Given.RecoveryKeyArn });
        ((ImmutableDictionary<string, object>)((ImmutableDictionary<string, object>)destination["replicationTime"])["time"])["minutes"].Should().Be(15.0);
        ((ImmutableDictionary<string, object>)((ImmutableDictionary<string, object>)rule["sourceSelectionCriteria"])["sseKmsEncryptedObjects"])["status"].Should().Be("Enabled");
    }

    [Fact]
    public async Task Waits_for_the_versions_of_both_sides_and_for_its_rights() =>
        (await (await Build()).Only("aws:s3/bucketReplicationConfig:BucketReplicationConfig").DependsOnAsync()).Should().Equal(
            "aws:iam/rolePolicy:RolePolicy northwind--documents--copy",
            "aws:s3/bucketVersioning:BucketVersioning northwind--documents",
            "aws:s3/bucketVersioning:BucketVersioning northwind--documents--copy");

    [Fact]
    public async Task Is_written_by_a_role_that_reads_one_bucket_and_writes_the_other() =>
        (await Build()).Only("aws:iam/rolePolicy:RolePolicy")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":["""
            + $$"""{"Sid":"ReadRules","Effect":"Allow","Action":["s3:GetReplicationConfiguration","s3:ListBucket"],"Resource":"arn:aws:s3:::{{Original}}"},"""
            + $$"""{"Sid":"ReadVersions","Effect":"Allow","Action":["s3:GetObjectVersionForReplication","s3:GetObjectVersionAcl","s3:GetObjectVersionTagging","s3:GetObjectRetention","s3:GetObjectLegalHold"],"Resource":"arn:aws:s3:::{{Original}}/*"},"""
            + $$"""{"Sid":"WriteCopies","Effect":"Allow","Action":["s3:ReplicateObject","s3:ReplicateTags"],"Resource":"arn:aws:s3:::{{Copy}}/*"},"""
            + $$$$"""{"Sid":"Decrypt","Effect":"Allow","Action":"kms:Decrypt","Resource":"{{{{Given.KeyArn}}}}","Condition":{"StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com"}}},"""
            + $$$$"""{"Sid":"Encrypt","Effect":"Allow","Action":["kms:Encrypt","kms:GenerateDataKey"],"Resource":"{{{{Given.RecoveryKeyArn}}}}","Condition":{"StringEquals":{"kms:ViaService":"s3.eu-central-1.amazonaws.com"}}}"""
            + "]}");

    private static Task<Cloud> Build()
    {
        var settings = Given.Tier("premium");
        return CloudMock.BuildAsync(options => _ = new ApplicationBucket(
            "northwind--documents",
            new ApplicationBucketArgs
            {
                Purpose = "documents",
                Use = BucketUse.Records,
                Site = Given.Site,
                RecoverySite = Given.RecoverySite,
                Settings = settings.ApplicationBuckets,
                Protection = settings.Protection,
            },
            options));
    }
}
