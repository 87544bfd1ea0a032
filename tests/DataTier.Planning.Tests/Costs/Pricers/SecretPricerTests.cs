using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class SecretPricerTests
{
    private const string Type = "aws:secretsmanager/secret:Secret";

    [Fact]
    public void A_secret_costs_by_the_month_and_for_requests() => Usd(Type, Inputs()).Should().Equal(0.4m, 5 * 0.05m);

    [Fact]
    public void It_costs_in_each_region_it_is_copied_to() =>
        Usd(Type, Inputs(("replicas", new object[] { Inputs(("region", "eu-west-1")), Inputs(("region", "us-west-2")) }))).Should().Equal(1.2m, 0.25m);

    [Fact]
    public void Copies_that_are_not_known_have_no_amount() => Line("Secret", Type, Inputs(("replicas", PlannedValue.Unknown))).Gap.Should().Be("replicas not known from the plan");
}
