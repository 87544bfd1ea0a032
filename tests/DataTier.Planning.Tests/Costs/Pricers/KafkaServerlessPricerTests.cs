using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class KafkaServerlessPricerTests
{
    private const string Type = "aws:msk/serverlessCluster:ServerlessCluster";

    [Fact]
    public void The_cluster_its_partitions_and_data_are_billed() =>
        Usd(Type, Inputs()).Should().Equal(730 * 0.75m, 730 * 20 * 0.0015m, 100 * 0.1m, 200 * 0.05m, 100 * 0.1m);

    [Fact]
    public void Without_use_the_cluster_alone_is_billed() =>
        Usd(Type, Inputs(), (Usage.StreamPartitions, 0), (Usage.StreamInGb, 0), (Usage.StreamOutGb, 0)).Should().Equal(730 * 0.75m, 0, 0, 0, 0);
}
