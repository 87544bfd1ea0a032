using System.Collections.Immutable;

namespace DataTier.Components.Tests;

public sealed class BackupBucketTests
{
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Arn = "arn:aws:s3:::production-northwind-backup-111122223333";

    [Fact]
    public async Task Carries_the_account_in_its_name_and_is_never_emptied_by_force()
    {
        var bucket = (await Build("basic")).Only(Bucket);

        (bucket["bucket"], bucket["forceDestroy"]).Should().Be(("production-northwind-backup-111122223333", false));
    }

    [Fact]
    public async Task Is_never_public() =>
        (await Build("basic")).Only("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").Inputs.Should().Contain(new KeyValuePair<string, object>[]
        {
            new("blockPublicAcls", true), new("blockPublicPolicy", true), new("ignorePublicAcls", true), new("restrictPublicBuckets", true),
        });

    [Fact]
    public async Task Has_no_access_lists() =>
        (await Build("basic")).Only("aws:s3/bucketOwnershipControls:BucketOwnershipControls").Map("rule")["objectOwnership"].Should().Be("BucketOwnerEnforced");

    [Fact]
    public async Task Is_encrypted_with_the_clients_key_by_a_bucket_key()
    {
        var rule = (await Build("basic")).Only("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration").Maps("rules").Should().ContainSingle().Subject;

        rule["bucketKeyEnabled"].Should().Be(true);
        rule["applyServerSideEncryptionByDefault"].Should().BeEquivalentTo(new Dictionary<string, object> { ["sseAlgorithm"] = "aws:kms", ["kmsMasterKeyId"] = Given.KeyArn });
    }

    [Fact]
    public async Task Keeps_versions() =>
        (await Build("basic")).Only("aws:s3/bucketVersioning:BucketVersioning").Map("versioningConfiguration")["status"].Should().Be("Enabled");

    [Fact]
    public async Task Refuses_plain_http_old_tls_and_other_keys() =>
        (await Build("basic")).Only("aws:s3/bucketPolicy:BucketPolicy")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":["""
            + Denial("TlsOnly", "s3:*", "Bool", "aws:SecureTransport", "false") + ","
            + Denial("Tls12OrNewer", "s3:*", "NumericLessThan", "s3:TlsVersion", "1.2") + ","
            + DenialOfAnother("NoOtherEncryption", "s3:x-amz-server-side-encryption", "aws:kms") + ","
            + DenialOfAnother("NoOtherKey", "s3:x-amz-server-side-encryption-aws-kms-key-id", Given.KeyArn)
            + "]}");

    [Fact]
    public async Task Takes_its_policy_after_public_ones_are_refused() =>
        (await (await Build("basic")).Only("aws:s3/bucketPolicy:BucketPolicy").DependsOnAsync()).Should().Equal("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock northwind-backup");

    [Fact]
    public async Task Forgets_abandoned_uploads_after_a_week()
    {
        var rule = Rule(await Build("basic"), "abandoned-uploads");

        ((ImmutableDictionary<string, object>)rule["abortIncompleteMultipartUpload"])["daysAfterInitiation"].Should().Be(7.0);
    }

    [Theory]
    [InlineData("basic", new string[0], 90.0, 30.0)]
    [InlineData("standard", new[] { "30 STANDARD_IA" }, 365.0, 90.0)]
    [InlineData("premium", new[] { "30 STANDARD_IA", "90 GLACIER_IR" }, 2555.0, 365.0)]
    public async Task Ages_objects_as_its_tier_says(string tier, string[] transitions, double expires, double oldVersions)
    {
        var rule = Rule(await Build(tier), "objects");

        ((ImmutableArray<object>)rule["transitions"]).Cast<ImmutableDictionary<string, object>>().Select(move => $"{move["days"]} {move["storageClass"]}").Should().Equal(transitions);
        ((ImmutableDictionary<string, object>)rule["expiration"])["days"].Should().Be(expires);
        ((ImmutableDictionary<string, object>)rule["noncurrentVersionExpiration"])["noncurrentDays"].Should().Be(oldVersions);
    }

    [Fact]
    public async Task Locks_nothing_in_basic()
    {
        var cloud = await Build("basic");

        cloud.Only(Bucket).Inputs.Should().NotContainKey("objectLockEnabled");
        cloud.Of("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration").Should().BeEmpty();
    }

    [Fact]
    public async Task Locks_new_objects_for_35_days_in_premium()
    {
        var cloud = await Build("premium");
        var retention = (ImmutableDictionary<string, object>)cloud.Only("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration").Map("rule")["defaultRetention"];

        cloud.Only(Bucket)["objectLockEnabled"].Should().Be(true);
        (retention["mode"], retention["days"]).Should().Be(("GOVERNANCE", 35.0));
    }

    [Fact]
    public async Task Is_not_replaced_when_its_tier_begins_to_lock() =>
        (await Build("basic")).Only(Bucket).Options?.IgnoreChanges.Should().Equal("objectLockEnabled");

    [Fact]
    public async Task Reports_every_access_and_every_event()
    {
        var cloud = await Build("basic");
        var logging = cloud.Only("aws:s3/bucketLogging:BucketLogging");

        (logging["targetBucket"], logging["targetPrefix"]).Should().Be(("production-platform-logs-111122223333", "production-northwind-backup-111122223333/"));
        cloud.Only("aws:s3/bucketNotification:BucketNotification")["eventbridge"].Should().Be(true);
    }

    [Theory]
    [InlineData("basic", true, false)]
    [InlineData("premium", true, true)]
    public async Task Is_protected_as_its_tier_says(string tier, bool protect, bool retain)
    {
        var bucket = (await Build(tier)).Only(Bucket);

        (bucket.Options?.Protect, bucket.Options?.RetainOnDelete).Should().Be((protect, retain));
    }

    private static string Denial(string sid, string action, string @operator, string key, string value) =>
        $$"""{"Sid":"{{sid}}","Effect":"Deny","Principal":"*","Action":"{{action}}","Resource":["{{Arn}}","{{Arn}}/*"],"Condition":{"{{@operator}}":{"{{key}}":"{{value}}"} } }""".Replace(" } }", "}}", StringComparison.Ordinal);

    private static string DenialOfAnother(string sid, string header, string allowed) =>
        $$"""{"Sid":"{{sid}}","Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":["{{Arn}}","{{Arn}}/*"],"Condition":{"Null":{"{{header}}":"false"},"StringNotEquals":{"{{header}}":"{{allowed}}"} } }""".Replace(" } }", "}}", StringComparison.Ordinal);

    private static ImmutableDictionary<string, object> Rule(Cloud cloud, string id) =>
        cloud.Only("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").Maps("rules").Should().ContainSingle(rule => Equals(rule["id"], id)).Subject;

    private static Task<Cloud> Build(string tier)
    {
        var settings = Given.Tier(tier);
        return CloudMock.BuildAsync(options => _ = new BackupBucket(
            "northwind-backup",
            new BackupBucketArgs { Site = Given.Site, RecoverySite = null, Settings = settings.BackupBucket, Protection = settings.Protection },
            options));
    }
}
