using System.Collections.Immutable;
using DataTier.Components.Auditing;
using DataTier.Settings;

namespace DataTier.Components.Tests.Auditing;

public sealed class AuditTrailTests
{
    private const string TrailType = "aws:cloudtrail/trail:Trail";

    [Fact]
    public async Task Is_whole_encrypted_and_checked()
    {
        var trail = (await Build()).Only(TrailType);

        (trail["name"], trail["enableLogging"], trail["enableLogFileValidation"], trail["isMultiRegionTrail"], trail["includeGlobalServiceEvents"], trail["s3BucketName"]).Should().Be(("production-platform-audit", true, true, true, true, "platform-audit-id"));
        trail["kmsKeyId"].Should().Be($"arn:aws:kms:eu-west-1:111122223333:key/{CloudMock.KeyIdOf("platform-audit")}");
        (await trail.DependsOnAsync()).Should().Equal("aws:iam/rolePolicy:RolePolicy platform-audit-logs", "aws:s3/bucketPolicy:BucketPolicy platform-audit");
    }

    [Fact]
    public async Task Records_objects_and_items_of_every_client_by_the_beginning_of_names()
    {
        var selectors = (await Build()).Only(TrailType).Maps("advancedEventSelectors");

        selectors.Select(Text).Should().Equal(
            "eventCategory equals Data; resources.type equals AWS::S3::Object; resources.ARN notStartsWiths arn:aws:s3:::production-platform- startsWiths arn:aws:s3:::production-",
            "eventCategory equals Data; resources.type equals AWS::DynamoDB::Table; resources.ARN startsWiths arn:aws:dynamodb:eu-west-1:111122223333:table/production-,arn:aws:dynamodb:eu-central-1:111122223333:table/production-");
    }

    [Fact]
    public async Task Lets_this_trail_alone_use_its_key_and_its_bucket()
    {
        var cloud = await Build();

        ((string?)cloud.Only("aws:kms/key:Key")["policy"]).Should().Contain(
            """{"Sid":"TrailEncrypts","Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":["kms:Decrypt","kms:DescribeKey","kms:GenerateDataKey*"],"Resource":"*","Condition":{"StringEquals":{"aws:SourceArn":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/production-platform-audit"}}}""");
        ((string?)cloud.Only("aws:s3/bucketPolicy:BucketPolicy")["policy"]).Should().Contain(
            """{"Sid":"TrailWrites","Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::production-platform-audit-111122223333/AWSLogs/111122223333/*","Condition":{"StringEquals":{"aws:SourceArn":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/production-platform-audit","s3:x-amz-acl":"bucket-owner-full-control"}}}""");
        cloud.Only("aws:kms/alias:Alias")["name"].Should().Be("alias/datatier/production/platform/audit");
    }

    [Fact]
    public async Task Refuses_no_digest_for_its_key_and_keeps_every_record_for_ninety_days()
    {
        var cloud = await Build();

        ((string?)cloud.Only("aws:s3/bucketPolicy:BucketPolicy")["policy"]).Should().NotContain("NoOtherKey").And.NotContain("NoOtherEncryption").And.Contain("TlsOnly");
        cloud.Only("aws:s3/bucket:Bucket")["objectLockEnabled"].Should().Be(true);
        ((ImmutableDictionary<string, object>)cloud.Only("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration").Map("rule")["defaultRetention"])["days"].Should().Be(90.0);
    }

    [Fact]
    public async Task Leaves_a_copy_to_search_in_that_nobody_else_writes()
    {
        var cloud = await Build();
        var group = cloud.Only("aws:cloudwatch/logGroup:LogGroup");

        (group["name"], group["retentionInDays"]).Should().Be(("/datatier/production/platform/audit/data-events", 731.0));
        cloud.Only("aws:iam/rolePolicy:RolePolicy")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"Write","Effect":"Allow","Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":"arn:aws:logs:eu-west-1:111122223333:log-group:/datatier/production/platform/audit/data-events:log-stream:111122223333_CloudTrail_eu-west-1*"}]}""");
    }

    private static string Text(ImmutableDictionary<string, object> selector) => string.Join("; ", ((ImmutableArray<object>)selector["fieldSelectors"])
        .Cast<ImmutableDictionary<string, object>>()
        .Select(field => $"{field["field"]} {string.Join(" ", field.Where(entry => entry.Key != "field").OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {string.Join(",", (ImmutableArray<object>)entry.Value)}"))}"));

    private static Task<Cloud> Build() => CloudMock.BuildAsync(options => _ = new AuditTrail("platform-audit", new AuditTrailArgs
    {
        Scope = Given.ScopeOf(PlatformSettings.Name),
        AccessLogBucket = "production-platform-logs-111122223333",
        Settings = Given.Tier("premium").Audit,
        Protection = Given.Tier("premium").Protection,
    }, options));
}
