using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

/// <summary>Types that have one or two lines.</summary>
public sealed class SmallPricersTests
{
    private const string Alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    private const string Endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";

    [Theory]
    [InlineData(60, 0.1)]
    [InlineData(59, 0.3)]
    public void An_alarm_below_a_minute_costs_three_times_as_much(int seconds, decimal usd) => FixedUsd(Alarm, Inputs(("period", seconds))).Should().Be(usd);

    [Fact]
    public void An_alarm_on_an_expression_costs_for_each_metric_in_it() =>
        FixedUsd(Alarm, Inputs(("metricQueries", new object[] { Inputs(("metric", Inputs())), Inputs(("metric", Inputs(("metricName", "a")))), Inputs(("expression", "a/b")) })))
            .Should().Be(0.2m);

    [Fact]
    public void An_anomaly_band_has_a_price_of_its_own() => FixedUsd(Alarm, Inputs(("thresholdMetricId", "band"))).Should().Be(0.3m);

    [Fact]
    public void An_interface_endpoint_costs_in_each_zone() =>
        Lines(Endpoint, Inputs(("vpcEndpointType", "Interface"), ("subnetIds", new object[] { "a", "b", "c" }))).Select(line => line.UsdPerMonth).Should().Equal(730 * 3 * 0.01m, 0.5m);

    [Fact]
    public void A_gateway_endpoint_is_free() => Lines(Endpoint, Inputs()).Should().ContainSingle().Which.State.Should().Be(CostState.Free);

    [Fact]
    public void A_secret_costs_in_each_region_it_is_copied_to() =>
        Lines("aws:secretsmanager/secret:Secret", Inputs(("replicas", new object[] { Inputs(("region", "eu-west-1")) }))).Select(line => line.UsdPerMonth).Should().Equal(0.8m, 0.25m);

    [Theory]
    [InlineData("aws:cloudwatch/dashboard:Dashboard", 3)]
    [InlineData("aws:cloudwatch/compositeAlarm:CompositeAlarm", 0.5)]
    [InlineData("aws:eks/cluster:Cluster", 73)]
    [InlineData("aws:ec2/eip:Eip", 3.65)]
    public void Some_types_have_one_price_each(string type, decimal usd) => FixedUsd(type, Inputs()).Should().Be(usd);

    [Theory]
    [InlineData("aws:glue/crawler:Crawler", 8.8)]
    [InlineData("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", 2.9)]
    [InlineData("aws:redshiftserverless/namespace:Namespace", 12)]
    public void Some_types_are_billed_by_use_alone(string type, decimal usd) => Total(type, Inputs()).Should().Be(usd);

    [Fact]
    public void A_warehouse_bills_its_base_capacity_while_queries_run() =>
        Total("aws:redshiftserverless/workgroup:Workgroup", Inputs(("baseCapacity", 8))).Should().Be(8 * 20 * 0.375m);

    [Theory]
    [InlineData("G.1X", 2, 17.6)]
    [InlineData("G.2X", 2, 35.2)]
    public void A_job_bills_its_workers_while_it_runs(string worker, int workers, decimal usd) =>
        Total("aws:glue/job:Job", Inputs(("workerType", worker), ("numberOfWorkers", workers))).Should().Be(usd);

    [Fact]
    public void A_worker_of_unknown_size_is_not_priced() =>
        Lines("aws:glue/job:Job", Inputs(("workerType", "Z.9X"), ("numberOfWorkers", 2))).Should().ContainSingle().Which.State.Should().Be(CostState.Unpriced);

    [Fact]
    public void A_distribution_has_the_same_prices_wherever_its_stack_lies() =>
        Lines("aws:cloudfront/distribution:Distribution", Inputs(), region: "eu-west-1").Select(line => line.UsdPerMonth).Should().Equal(8.5m, 1m);

    [Fact]
    public void Backups_in_another_region_are_a_full_copy_and_its_changes()
    {
        var plan = PlanOf(
            "us-east-1",
            Resource("db", "aws:rds/instance:Instance", Inputs(("engine", "mariadb"), ("allocatedStorage", 100))),
            Resource("copy", "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", Inputs(("retentionPeriod", 11)), ("sourceDbInstanceArn", "db")));

        Estimator.Estimate(plan, CostTerms.None).Lines.Where(line => line.Resource.Name == "copy")
            .Select(line => decimal.Round(line.UsdPerMonth ?? 0, 2)).Should().Equal(11.4m, 1.22m);
    }

    [Theory]
    [InlineData("Enabled", 2)]
    [InlineData("Disabled", 1)]
    public void Replication_within_fifteen_minutes_costs_besides(string status, int lines) =>
        Lines("aws:s3/bucketReplicationConfig:BucketReplicationConfig", Inputs(("rules", new object[] { Inputs(("destination", Inputs(("replicationTime", Inputs(("status", status)))))) })))
            .Should().HaveCount(lines);

    private static decimal Total(string type, PlannedProperties inputs) => CostTotal.Of("", Lines(type, inputs)).UsdPerMonth;
}
