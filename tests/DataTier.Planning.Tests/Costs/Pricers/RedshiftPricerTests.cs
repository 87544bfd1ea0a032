using DataTier.Planning.Plans;
using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class RedshiftPricerTests
{
    private const string Type = "aws:redshiftserverless/workgroup:Workgroup";

    [Fact]
    public void A_warehouse_bills_its_base_capacity_while_queries_run() => Usd(Type, Inputs(("baseCapacity", 8))).Should().Equal(8 * 20 * 0.375m);

    [Fact]
    public void Without_one_it_has_128_units() => Usd(Type, Inputs()).Should().Equal(128 * 20 * 0.375m);

    [Fact]
    public void Without_queries_it_costs_nothing() => Usd(Type, Inputs(), (Usage.QueryHours, 0)).Should().Equal(0m);

    [Fact]
    public void A_capacity_that_is_not_known_has_no_amount() =>
        Line("Warehouse queries", Type, Inputs(("baseCapacity", PlannedValue.Unknown))).Gap.Should().Be("baseCapacity not known from the plan");
}
