using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class TablePricerTests
{
    private const string Table = "aws:dynamodb/table:Table";

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
    public void The_infrequent_class_stores_cheaper_and_asks_more_for_requests() =>
        Usd(OnDemand(("tableClass", "STANDARD_INFREQUENT_ACCESS"))).Should().Equal(5 * 0.78m, 20 * 0.155m, 10 * 0.1m);

    [Theory]
    [InlineData("tableClass")]
    [InlineData("billingMode")]
    [InlineData("globalSecondaryIndexes")]
    public void What_is_not_known_of_it_is_said(string name) =>
        Lines(Table, Inputs([.. OnDemand().Entries.Where(entry => entry.Key != name).Select(entry => (entry.Key, (object)entry.Value)), (name, PlannedValue.Unknown)]))
            .Where(line => line.Item?.Name == "Table writes").Should().ContainSingle().Which.Gap.Should().Be($"{name} not known from the plan");

    [Fact]
    public void Recovery_that_may_or_may_not_be_on_has_no_amount() =>
        Line("Point-in-time recovery", Table, OnDemand(("pointInTimeRecovery", Inputs(("enabled", PlannedValue.Unknown))))).Gap.Should().Be("pointInTimeRecovery not known from the plan");

    private static PlannedProperties OnDemand(params (string Name, object Value)[] more) => Inputs([("billingMode", "PAY_PER_REQUEST"), .. more]);

    private static IEnumerable<decimal?> Usd(PlannedProperties inputs) => Lines(Table, inputs).Select(line => line.UsdPerMonth);
}
