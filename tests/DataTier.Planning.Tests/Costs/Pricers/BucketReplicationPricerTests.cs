using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class BucketReplicationPricerTests
{
    private const string Type = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";

    [Fact]
    public void What_is_written_crosses_to_the_other_region() => Usd(Type, Inputs()).Should().Equal(20 * 0.02m);

    [Fact]
    public void Replication_within_fifteen_minutes_costs_besides() => Usd(Type, Within("Enabled")).Should().Equal(20 * 0.02m, 20 * 0.015m);

    [Fact]
    public void Without_that_promise_it_does_not() => Usd(Type, Within("Disabled")).Should().Equal(20 * 0.02m);

    [Fact]
    public void A_promise_that_is_not_known_has_no_amount() =>
        Line("Replication time control", Type, Within(PlannedValue.Unknown)).Gap.Should().Be("rules.destination.replicationTime.status not known from the plan");

    private static PlannedProperties Within(object status) =>
        Inputs(("rules", new object[] { Inputs(("destination", Inputs(("replicationTime", Inputs(("status", status)))))) }));
}
