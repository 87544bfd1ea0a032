using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class FileAndVolumePricerTests
{
    private const string FileSystem = "aws:efs/fileSystem:FileSystem";
    private const string Volume = "aws:ebs/volume:Volume";

    [Fact]
    public void Bursting_bills_storage_alone() => Usd(Inputs()).Should().Equal(50 * 0.3m);

    [Fact]
    public void Elastic_bills_what_is_read_and_written() =>
        Usd(Inputs(("throughputMode", "elastic"))).Should().Equal(15m, 100 * 0.03m, 20 * 0.06m);

    [Fact]
    public void Files_at_rest_are_cheaper_on_an_elastic_file_system() =>
        Usd(Inputs(("throughputMode", "elastic"), Cold())).Should().Equal(7.5m, 25 * 0.016m, 3m, 1.2m);

    [Fact]
    public void Files_at_rest_have_another_price_where_throughput_bursts() => Usd(Inputs(Cold())).Should().Equal(7.5m, 25 * 0.025m);

    [Fact]
    public void One_zone_has_prices_of_its_own() =>
        Usd(Inputs(("availabilityZoneName", "us-east-1a"), Cold())).Should().Equal(25 * 0.16m, 25 * 0.0133m);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0.5)]
    public void Provisioned_throughput_starts_above_what_the_data_brings(int mibps, decimal billed) =>
        Line("Throughput above the included", FileSystem, Inputs(("throughputMode", "provisioned"), ("provisionedThroughputInMibps", mibps))).UsdPerMonth.Should().Be(billed * 6);

    [Fact]
    public void A_copy_elsewhere_costs_there_and_on_the_way() =>
        Lines("aws:efs/replicationConfiguration:ReplicationConfiguration", Inputs(("destination", Inputs(("region", "us-east-1")))))
            .Select(line => line.UsdPerMonth).Should().Equal(20 * 0.02m, 15m);

    [Theory]
    [InlineData(3_000, 125, 8)]
    [InlineData(3_001, 126, 8.045)]
    public void A_gp3_volume_includes_iops_and_throughput(int iops, int mibps, decimal usd) =>
        FixedUsd(Volume, Inputs(("type", "gp3"), ("size", 100), ("iops", iops), ("throughput", mibps))).Should().Be(usd);

    [Fact]
    public void An_io2_volume_includes_nothing() =>
        FixedUsd(Volume, Inputs(("type", "io2"), ("size", 100), ("iops", 1_000))).Should().Be(12.5m + 65);

    private static (string Name, object Value) Cold() => ("lifecyclePolicies", new object[] { Inputs(("transitionToIa", "AFTER_30_DAYS")) });

    private static IEnumerable<decimal?> Usd(PlannedProperties inputs) => Lines(FileSystem, inputs).Select(line => line.UsdPerMonth);
}
