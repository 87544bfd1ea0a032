using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Components.Watching;
using DataTier.Settings;

namespace DataTier.Components.Tests.Watching;

public sealed class PlatformWatchTests
{
    private const string MetricAlarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    private const string Subscription = "aws:rds/eventSubscription:EventSubscription";

    [Theory]
    [InlineData("premium", "backups-failed", "copies-failed", "files-busy", "files-copy-lag", "restores-failed")]
    [InlineData("standard", "backups-failed", "copies-failed", "files-busy", "restores-failed")]
    [InlineData("basic", "backups-failed", "copies-failed", "files-busy", "files-credits", "restores-failed")]
    public async Task Watches_backups_and_shared_files(string tier, params string[] keys) =>
        (await Build(tier, "fs-1")).Of(MetricAlarm).Select(alarm => alarm.Name["platform-watch.".Length..]).Should().Equal(keys);

    [Fact]
    public async Task Asks_for_the_worst_of_what_it_does_not_know_by_name()
    {
        var credits = (await Build("basic", "fs-1")).Named(MetricAlarm, "platform-watch.files-credits");

        credits.Maps("metricQueries").Single().Should().Equal(new Dictionary<string, object>
        {
            ["id"] = "result",
            ["expression"] = "SELECT MIN(BurstCreditBalance) FROM \"AWS/EFS\" WHERE FileSystemId = 'fs-1'",
            ["period"] = 300.0,
            ["returnData"] = true,
        });
        (credits["comparisonOperator"], credits["threshold"]).Should().Be(("LessThanThreshold", 230897441832.0));
    }

    [Fact]
    public async Task Tells_of_a_failed_backup_at_once()
    {
        var failed = (await Build("premium", null)).Named(MetricAlarm, "platform-watch.backups-failed");

        (failed["evaluationPeriods"], failed["threshold"], failed["treatMissingData"]).Should().Be((1.0, 0.0, "notBreaching"));
        failed.Maps("metricQueries").Single()["expression"].Should().Be("SELECT SUM(NumberOfBackupJobsFailed) FROM \"AWS/Backup\"");
        ((ImmutableArray<object>)failed.Inputs["alarmActions"]).Should().Equal("arn:aws:sns:eu-west-1:111122223333:production-platform-alerts");
    }

    [Theory]
    [InlineData("instances", "db-instance", "configuration change", "failover", "failure", "low storage", "maintenance", "read replica")]
    [InlineData("clusters", "db-cluster", "failover", "failure", "global-failover", "maintenance")]
    [InlineData("parameters", "db-parameter-group", "configuration change")]
    [InlineData("security-groups", "db-security-group", "configuration change", "failure")]
    public async Task Subscribes_to_the_events_of_all_databases(string word, string source, params string[] categories)
    {
        var cloud = await Build("premium", null);

        foreach (var (name, region, place) in new[] { ($"platform-watch-events-{word}", null, "eu-west-1"), ($"platform-watch-events--recovery-{word}", "eu-central-1", "eu-central-1") })
        {
            var subscription = cloud.Named(Subscription, name);
            (subscription["sourceType"], subscription["name"], subscription["region"], subscription["sourceIds"], subscription["enabled"]).Should().Be((source, $"production-platform-{word}", region, null, true));
            subscription["eventCategories"].Should().BeEquivalentTo(categories);
            subscription["snsTopic"].Should().Be($"arn:aws:sns:{place}:111122223333:production-platform-alerts");
        }
    }

    [Fact]
    public async Task Subscribes_in_one_region_where_nothing_runs_in_the_other() =>
        (await Build("basic", null, Given.Alerts with { InRecovery = null })).Of(Subscription).Should().HaveCount(4).And.OnlyContain(subscription => subscription["region"] == null);

    [Fact]
    public async Task Shows_the_worst_of_each_kind_whoever_the_clients_are()
    {
        var dashboard = (await Build("premium", "fs-1")).Only("aws:cloudwatch/dashboard:Dashboard");
        using var body = JsonDocument.Parse((string?)dashboard["dashboardBody"] ?? "");
        var widgets = body.RootElement.GetProperty("widgets");

        dashboard["dashboardName"].Should().Be("production-platform");
        widgets.GetArrayLength().Should().Be(13);
        widgets[1].GetProperty("properties").GetProperty("metrics")[0][0].GetProperty("expression").GetString().Should().Be(
            "SORT(SEARCH('{AWS/RDS,DBInstanceIdentifier} MetricName=\"CPUUtilization\" production', 'Average', 300), MAX, DESC, 10)");
    }

    private static Task<Cloud> Build(string tier, string? fileSystemId, Alerts? alerts = null) => CloudMock.BuildAsync(options => _ = new PlatformWatch("platform-watch", new PlatformWatchArgs
    {
        Scope = Given.ScopeOf(PlatformSettings.Name),
        Tier = Given.Tier(tier),
        Alerts = alerts ?? Given.Alerts,
        FileSystemId = fileSystemId is null ? null : (Pulumi.Input<string>)fileSystemId,
    }, options));
}
