using DataTier.Planning.Plans;
using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class KeyPricerTests
{
    private const string Type = "aws:kms/key:Key";

    [Theory]
    [InlineData(Type)]
    [InlineData("aws:kms/replicaKey:ReplicaKey")]
    public void A_key_costs_a_dollar_and_its_requests(string type) => Usd(type, Inputs()).Should().Equal(1m, 10 * 0.03m);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public void Each_of_the_first_two_rotations_costs_another_dollar(int rotations, decimal usd) =>
        Usd(Type, Inputs(("enableKeyRotation", true)), (Usage.KeyRotations, rotations)).Sum().Should().Be(1.3m + usd);

    [Fact]
    public void A_key_that_may_or_may_not_rotate_has_no_amount_for_it() =>
        Line("Rotated key material", Type, Inputs(("enableKeyRotation", PlannedValue.Unknown))).Gap.Should().Be("enableKeyRotation not known from the plan");
}
