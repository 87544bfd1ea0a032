using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class MachinePricerTests
{
    private const string Type = "aws:ec2/instance:Instance";

    [Fact]
    public void A_machine_costs_the_hours_of_its_class() => Usd(Type, Inputs(("instanceType", "m6i.large"))).Should().Equal(730 * 0.096m);

    [Fact]
    public void A_class_that_no_list_has_says_where_it_belongs() =>
        Line("Machine", Type, Inputs(("instanceType", "z9.large"))).Gap.Should().Be("no price 'ec2.linux.z9.large' in Prices/us-east-1.json");

    [Fact]
    public void A_class_that_is_not_known_has_no_price() =>
        Line("Machine", Type, Inputs(("instanceType", PlannedValue.Unknown))).Gap.Should().Be("instanceType not known from the plan");
}
