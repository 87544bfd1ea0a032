using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class TableReplicaPricerTests
{
    private const string Table = "aws:dynamodb/table:Table";
    private const string Type = "aws:dynamodb/tableReplica:TableReplica";

    [Fact]
    public void A_replica_bills_the_writes_again_and_its_own_storage_and_recovery() =>
        Usd(Type, Inputs(("pointInTimeRecovery", true))).Should().Equal(5 * 0.625m, 10 * 0.25m, 10 * 0.2m);

    [Fact]
    public void A_replica_of_provisioned_capacity_bills_by_the_hour() =>
        Of(Inputs(("billingMode", "PROVISIONED"), ("writeCapacity", 10), ("readCapacity", 1)))
            .Single(line => line.Item?.Name == "Replicated write capacity").UsdPerMonth.Should().Be(730 * 10 * 0.00065m);

    [Fact]
    public void Each_index_of_its_table_repeats_writes_and_storage() =>
        Of(Inputs(("billingMode", "PAY_PER_REQUEST"), ("globalSecondaryIndexes", new object[] { Inputs(("name", "a")) })))
            .Select(line => line.UsdPerMonth).Should().Equal(2 * 5 * 0.625m, 2 * 10 * 0.25m);

    [Fact]
    public void A_region_without_the_price_says_where_it_belongs() =>
        Line("Replicated writes", Type, Inputs(), region: "us-west-2").Gap.Should().Be("no price 'dynamodb.global-table.on-demand.replicated-write' in Prices/us-west-2.json");

    private static IEnumerable<CostLine> Of(PlannedProperties table) => LinesOf(
        "replica", Resource("table", Table, table), Resource("replica", Type, Inputs(), ("globalTableArn", "table")));
}
