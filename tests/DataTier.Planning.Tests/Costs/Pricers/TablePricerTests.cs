using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class TablePricerTests
{
    private const string Table = "aws:dynamodb/table:Table";
    private const string Replica = "aws:dynamodb/tableReplica:TableReplica";

    [Fact]
    public void On_demand_bills_requests_and_storage() =>
        Usd(OnDemand()).Should().Equal(5 * 0.625m, 20 * 0.125m, 10 * 0.25m);

    [Fact]
    public void Each_index_repeats_writes_and_storage() =>
        Usd(OnDemand(("globalSecondaryIndexes", new object[] { Inputs(("name", "a")), Inputs(("name", "b")) })))
            .Should().Equal(3 * 5 * 0.625m, 20 * 0.125m, 3 * 10 * 0.25m);

    [Fact]
    public void Provisioned_bills_the_capacity_of_table_and_indexes_by_the_hour() =>
        FixedUsd(Table, Inputs(
            ("billingMode", "PROVISIONED"), ("writeCapacity", 5), ("readCapacity", 20),
            ("globalSecondaryIndexes", new object[] { Inputs(("writeCapacity", 5), ("readCapacity", 10)) })))
            .Should().Be(730 * ((10 * 0.00065m) + (30 * 0.00013m)));

    [Fact]
    public void Capacity_that_nobody_gave_is_not_zero() =>
        Line("Table write capacity", Table, Inputs()).Gap.Should().Be("writeCapacity, readCapacity not known from the plan");

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Recovery_of_any_second_is_billed_where_it_is_on(bool enabled, int lines) =>
        Lines(Table, OnDemand(("pointInTimeRecovery", Inputs(("enabled", enabled))))).Count(line => line.Item?.PriceKey == "dynamodb.pitr").Should().Be(lines);

    [Fact]
    public void The_infrequent_class_stores_cheaper_and_has_no_price_for_requests() =>
        Lines(Table, OnDemand(("tableClass", "STANDARD_INFREQUENT_ACCESS"))).Select(line => line.UsdPerMonth).Should().Equal(null, null, 1m);

    [Fact]
    public void A_replica_bills_the_writes_again_and_its_own_storage() =>
        Lines(Replica, Inputs(("pointInTimeRecovery", true))).Select(line => line.UsdPerMonth).Should().Equal(5 * 0.625m, 2.5m, 2m);

    [Fact]
    public void A_replica_of_provisioned_capacity_bills_by_the_hour()
    {
        var plan = PlanOf(
            "us-east-1",
            Resource("table", Table, Inputs(("billingMode", "PROVISIONED"), ("writeCapacity", 10), ("readCapacity", 1))),
            Resource("replica", Replica, Inputs(), ("globalTableArn", "table")));

        Estimator.Estimate(plan, CostTerms.None).Lines.Single(line => line.Item?.Name == "Replicated write capacity").UsdPerMonth.Should().Be(730 * 10 * 0.00065m);
    }

    private static PlannedProperties OnDemand(params (string Name, object Value)[] more) => Inputs([("billingMode", "PAY_PER_REQUEST"), .. more]);

    private static IEnumerable<decimal?> Usd(PlannedProperties inputs) => Lines(Table, inputs).Select(line => line.UsdPerMonth);
}
