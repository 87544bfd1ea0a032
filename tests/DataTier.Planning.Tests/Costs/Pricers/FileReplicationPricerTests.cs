using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class FileReplicationPricerTests
{
    private const string Type = "aws:efs/replicationConfiguration:ReplicationConfiguration";

    [Theory]
    [InlineData("us-east-1", 0.3)]
    [InlineData("eu-west-1", 0.33)]
    public void A_copy_elsewhere_costs_what_it_costs_there_and_the_way(string region, decimal gb) => Usd(Type, To(region)).Should().Equal(20 * 0.02m, 50 * gb);

    [Fact]
    public void A_copy_to_nowhere_in_particular_stays_in_its_region() => Usd(Type, Inputs()).Should().Equal(20 * 0.02m, 50 * 0.3m);

    [Fact]
    public void A_region_that_is_not_known_has_no_price() =>
        Line("Files in the other region", Type, To(PlannedValue.Unknown)).Gap.Should().Be("destination.region not known from the plan");

    private static PlannedProperties To(object region) => Inputs(("destination", Inputs(("region", region))));
}
