using System.Collections.Immutable;
using DataTier.Components.Buckets;

namespace DataTier.Components.Tests.Buckets;

public sealed class AccessLogBucketTests
{
    [Fact]
    public async Task Uses_the_only_encryption_that_log_delivery_can_write() =>
        (await Build()).Only("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration").Maps("rules")[0]
            ["applyServerSideEncryptionByDefault"].Should().BeEquivalentTo(new Dictionary<string, object> { ["sseAlgorithm"] = "AES256" });

    [Fact]
    public async Task Lets_s3_write_for_the_buckets_of_its_environment_only() =>
        ((string?)(await Build()).Only("aws:s3/bucketPolicy:BucketPolicy")["policy"]).Should().EndWith(
            """{"Sid":"AccessLogs","Effect":"Allow","Principal":{"Service":"logging.s3.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::production-platform-logs-111122223333/*","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"},"ArnLike":{"aws:SourceArn":"arn:aws:s3:::production-*"}}}]}""")
            .And.Contain("TlsOnly").And.Contain("Tls12OrNewer").And.NotContain("NoOtherKey");

    [Fact]
    public async Task Logs_no_access_to_itself() =>
        (await Build()).Of("aws:s3/bucketLogging:BucketLogging").Should().BeEmpty();

    [Fact]
    public async Task Forgets_after_two_years_in_premium()
    {
        var rule = (await Build()).Only("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").Maps("rules").Single(made => Equals(made["id"], "objects"));

        ((ImmutableDictionary<string, object>)rule["expiration"])["days"].Should().Be(731.0);
    }

    [Fact]
    public async Task Of_the_recovery_region_has_another_name_and_lies_there()
    {
        var bucket = (await Build(inRecovery: true)).Only("aws:s3/bucket:Bucket");

        (bucket["bucket"], bucket["region"]).Should().Be(("production-platform-logs-copy-111122223333", "eu-central-1"));
    }

    private static Task<Cloud> Build(bool inRecovery = false)
    {
        var settings = Given.Tier("premium");
        var scope = Given.ScopeOf("platform");
        return CloudMock.BuildAsync(options => _ = new AccessLogBucket(
            "platform-logs",
            new AccessLogBucketArgs { Scope = inRecovery ? scope.InRecovery : scope, Settings = settings.Observability, Protection = settings.Protection },
            options));
    }
}
