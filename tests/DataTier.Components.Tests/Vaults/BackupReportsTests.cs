using DataTier.Components.Buckets;
using DataTier.Components.Vaults;

namespace DataTier.Components.Tests.Vaults;

public sealed class BackupReportsTests
{
    [Fact]
    public async Task Tell_of_every_day_of_backups_copies_and_restores()
    {
        var reports = (await Build()).Of("aws:backup/reportPlan:ReportPlan").ToList();

        reports.Select(report => (report["name"], report.Map("reportSetting")["reportTemplate"])).Should().Equal(
            ("production_backups", "BACKUP_JOB_REPORT"), ("production_copies", "COPY_JOB_REPORT"), ("production_restores", "RESTORE_JOB_REPORT"));
        reports.Should().OnlyContain(report => Equals(report.Map("reportDeliveryChannel")["s3BucketName"], "production-platform-logs-111122223333"));
    }

    [Fact]
    public async Task Are_written_by_the_role_of_aws_alone()
    {
        var cloud = await CloudMock.BuildAsync(options => _ = new AccessLogBucket(
            "platform-logs",
            new AccessLogBucketArgs { Scope = Given.ScopeOf("platform"), Settings = Given.Tier("standard").Observability, TakesBackupReports = true, Protection = Given.Tier("standard").Protection },
            options));

        cloud.Only("aws:s3/bucketPolicy:BucketPolicy")["policy"].Should().BeOfType<string>().Which.Should().Contain(
            """{"Sid":"Reports","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::production-platform-logs-111122223333/backup-reports/*","Condition":{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}}""");
    }

    [Fact]
    public async Task Tell_at_once_of_what_fails_by_a_name_that_the_topic_lets_in()
    {
        var cloud = await Build();
        var rule = cloud.Only("aws:cloudwatch/eventRule:EventRule");

        rule["name"].Should().Be("production-platform-backups", "the topic takes rules of this environment");
        rule["eventPattern"].Should().Be(
            """{"source":["aws.backup"],"detail-type":["Backup Job State Change","Copy Job State Change","Restore Job State Change"],"detail":{"$or":[{"state":["FAILED","ABORTED","EXPIRED","PARTIAL"]},{"status":["FAILED","ABORTED"]}]}}""");
        cloud.Only("aws:cloudwatch/eventTarget:EventTarget")["arn"].Should().Be("arn:aws:sns:eu-west-1:111122223333:production-platform-alerts");
    }

    private static Task<Cloud> Build() => CloudMock.BuildAsync(options => _ = new BackupReports(
        "platform-backups",
        new BackupReportsArgs
        {
            Scope = Given.ScopeOf("platform"),
            BucketName = Given.AccessLogs.Here,
            AlertTopicArn = "arn:aws:sns:eu-west-1:111122223333:production-platform-alerts",
        },
        options));
}
