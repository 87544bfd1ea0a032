using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Components.Watching;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Tests.Watching;

public sealed class ClientWatchTests
{
    private const string MetricAlarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    private const string CompositeAlarm = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
    private const string Dashboard = "aws:cloudwatch/dashboard:Dashboard";
    private const string Here = "arn:aws:sns:eu-west-1:111122223333:production-platform-alerts";
    private const string There = "arn:aws:sns:eu-central-1:111122223333:production-platform-alerts";

    private static readonly TableSettings Table = new() { Name = "rates", PartitionKey = new TableKey("product", TableKeyType.Text) };

    [Theory]
    [InlineData("basic", "cache-cpu", "database-connections", "database-cpu", "database-memory", "database-storage", "queue-cpu", "queue-memory")]
    [InlineData("lab", "cache-data", "cache-throttled", "cache-work", "database-capacity", "database-connections")]
    [InlineData("standard", "cache-1-cpu", "cache-1-evictions", "cache-1-hit-rate", "cache-1-lag", "database-connections", "database-cpu", "database-deadlocks", "database-iops", "database-memory", "database-storage", "queue-backlog", "queue-cpu", "queue-lag", "queue-memory", "session-cpu", "session-evictions", "session-lag")]
    [InlineData("premium", "cache-1-cpu", "cache-1-evictions", "cache-1-hit-rate", "cache-1-lag", "cache-2-cpu", "cache-2-evictions", "cache-2-hit-rate", "cache-2-lag", "database-connections", "database-cpu", "database-deadlocks", "database-iops", "database-memory", "database-storage", "queue-backlog", "queue-cpu", "queue-lag", "queue-memory", "reader-1-connections", "reader-1-cpu", "reader-1-lag", "reader-1-memory", "reader-1-storage", "recovery-lag", "recovery-storage", "session-cpu", "session-evictions", "session-lag")]
    public async Task Watches_what_the_tier_pays_for(string tier, params string[] keys) =>
        (await Build(tier)).Of(MetricAlarm).Select(alarm => alarm.Name["northwind-watch.".Length..]).Should().Equal(keys);

    [Theory]
    [InlineData("basic", 9)]
    [InlineData("lab", 7)]
    public async Task Adds_a_handful_to_a_small_tier(string tier, int resources) =>
        (await Build(tier, Table)).All.Where(made => made.Name.StartsWith("northwind-watch", StringComparison.Ordinal)).Should().HaveCount(resources, "a table is among them");

    [Fact]
    public async Task Calls_alarms_by_client_and_what_they_watch()
    {
        var alarm = (await Build("basic")).Named(MetricAlarm, "northwind-watch.database-cpu");

        (alarm["name"], alarm["namespace"], alarm["metricName"], alarm["statistic"], alarm["period"]).Should().Be(("production-northwind.database-cpu", "AWS/RDS", "CPUUtilization", "Average", 300.0));
        (alarm["comparisonOperator"], alarm["evaluationPeriods"], alarm["datapointsToAlarm"], alarm["treatMissingData"], alarm["region"]).Should().Be(("GreaterThanThreshold", 3.0, 3.0, "missing", null));
        alarm.Map("dimensions").Should().Equal(new Dictionary<string, object> { ["DBInstanceIdentifier"] = "production-northwind" });
    }

    [Fact]
    public async Task Tells_each_alarm_by_itself_where_the_client_has_none_as_a_whole()
    {
        var cloud = await Build("basic");

        cloud.Of(MetricAlarm).Should().OnlyContain(alarm => Tells(alarm) == Here);
        cloud.Of(CompositeAlarm).Should().BeEmpty();
    }

    [Fact]
    public async Task Tells_only_what_cannot_wait_beside_the_alarm_of_the_client()
    {
        var cloud = await Build("standard");

        cloud.Of(MetricAlarm).Where(alarm => Tells(alarm) is not null).Select(alarm => alarm.Name).Should().Equal("northwind-watch.database-connections", "northwind-watch.database-storage", "northwind-watch.queue-memory");
        (Tells(cloud.Only(CompositeAlarm)), cloud.Only(CompositeAlarm)["alarmName"]).Should().Be((Here, "production-northwind.client"));
    }

    [Fact]
    public async Task Has_one_alarm_that_is_on_when_any_other_of_the_region_is()
    {
        var rule = (string?)(await Build("premium")).Only(CompositeAlarm)["alarmRule"] ?? "";

        rule.Should().StartWith("ALARM(\"production-northwind.database-cpu\") OR ALARM(\"production-northwind.database-memory\") OR ").And.NotContain("recovery-");
        rule.Split(" OR ").Should().HaveCount(26);
    }

    [Fact]
    public async Task Watches_the_replica_where_it_lives_and_tells_the_topic_there()
    {
        var lag = (await Build("premium")).Named(MetricAlarm, "northwind-watch.recovery-lag");

        (lag["region"], Tells(lag), lag["threshold"]).Should().Be(("eu-central-1", There, 150.0));
    }

    [Fact]
    public async Task Is_refused_where_a_replica_has_nobody_to_tell()
    {
        var build = () => CloudMock.BuildAsync(options => Make("premium", Given.Alerts with { InRecovery = null }, [], options));

        (await build.Should().ThrowAsync<Exception>()).Which.ToString().Should().Contain("tier premium has a copy elsewhere, and no topic there is given");
    }

    [Fact]
    public async Task Shows_every_alarm_and_what_it_reads_on_one_page()
    {
        var cloud = await Build("premium");
        using var body = JsonDocument.Parse((string?)cloud.Only(Dashboard)["dashboardBody"] ?? "");
        var widgets = body.RootElement.GetProperty("widgets");

        cloud.Only(Dashboard)["dashboardName"].Should().Be("production-northwind");
        widgets.GetArrayLength().Should().Be(29, "one for the states, and one for each alarm");
        widgets[0].GetProperty("properties").GetProperty("alarms").EnumerateArray().Select(arn => arn.GetString()).Should()
            .HaveCount(28).And.Contain("arn:aws:cloudwatch:eu-west-1:111122223333:alarm:production-northwind.database-cpu").And.Contain("arn:aws:cloudwatch:eu-central-1:111122223333:alarm:production-northwind.recovery-lag");
        widgets[1].GetRawText().Should().Be(
            """{"type":"metric","x":0,"y":4,"width":8,"height":6,"properties":{"title":"Processors of production-northwind, in percent","region":"eu-west-1","view":"timeSeries","period":300,"metrics":[["AWS/RDS","CPUUtilization","DBInstanceIdentifier","production-northwind",{"stat":"Average","id":"m1"}]],"annotations":{"horizontal":[{"label":"alarm","value":90}]}}}""");
        widgets[5].GetProperty("properties").GetProperty("metrics").GetRawText().Should().Be(
            """[[{"expression":"m1 + m2","id":"result","label":"Reads and writes of production-northwind a second"}],["AWS/RDS","ReadIOPS","DBInstanceIdentifier","production-northwind",{"stat":"Average","id":"m1","visible":false}],["AWS/RDS","WriteIOPS","DBInstanceIdentifier","production-northwind",{"stat":"Average","id":"m2","visible":false}]]""");
    }

    [Theory]
    [InlineData("basic")]
    [InlineData("lab")]
    public async Task Has_no_page_where_the_tier_pays_for_none(string tier) => (await Build(tier)).Of(Dashboard).Should().BeEmpty();

    [Theory]
    [InlineData("standard")]
    [InlineData("premium")]
    public async Task Reads_no_more_metrics_than_an_alarm_takes(string tier)
    {
        foreach (var alarm in (await Build(tier, Table)).Of(MetricAlarm).Where(alarm => alarm.Inputs.ContainsKey("metricQueries")))
        {
            alarm.Maps("metricQueries").Count(query => query.ContainsKey("metric")).Should().BeInRange(0, 10, alarm.Name);
            alarm.Maps("metricQueries").Should().ContainSingle(query => query.ContainsKey("returnData"));
        }
    }

    private static string? Tells(Made alarm) =>
        alarm.Inputs.TryGetValue("alarmActions", out var actions) ? (string?)((ImmutableArray<object>)actions).Single() : null;

    private static Task<Cloud> Build(string tier, params ImmutableArray<TableSettings> tables) =>
        CloudMock.BuildAsync(options => Make(tier, Given.Alerts, tables, options));

    private static void Make(string tier, Alerts alerts, ImmutableArray<TableSettings> tables, ComponentResourceOptions options) => _ = new ClientWatch("northwind-watch", new ClientWatchArgs
    {
        Scope = Given.Scope,
        Client = Given.Client("northwind", tier) with { Documents = tables },
        Tier = Given.Tier(tier),
        Alerts = alerts,
        DatabaseResourceId = "db-ABC",
    }, options);
}
