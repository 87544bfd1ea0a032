using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class GlueJobPricerTests
{
    private const string Type = "aws:glue/job:Job";

    [Theory]
    [InlineData("G.025X", 4.4)]
    [InlineData("G.1X", 17.6)]
    [InlineData("G.2X", 35.2)]
    [InlineData("G.4X", 70.4)]
    [InlineData("G.8X", 140.8)]
    public void A_job_bills_its_workers_while_it_runs(string worker, decimal usd) => Usd(Type, Inputs(("workerType", worker), ("numberOfWorkers", 2))).Should().Equal(usd);

    [Theory]
    [InlineData(5, 44)]
    [InlineData(null, 88)]
    public void A_job_without_workers_bills_its_capacity_ten_units_where_none_is_given(int? units, decimal usd) =>
        Usd(Type, units is { } given ? Inputs(("maxCapacity", given)) : Inputs()).Should().Equal(usd);

    [Fact]
    public void A_worker_of_unknown_size_is_not_priced() =>
        Lines(Type, Inputs(("workerType", "Z.9X"), ("numberOfWorkers", 2))).Should().ContainSingle().Which.Gap.Should().Be("the plan does not tell how much");

    [Fact]
    public void A_number_of_workers_that_is_not_known_is_not_priced() =>
        Lines(Type, Inputs(("workerType", "G.1X"), ("numberOfWorkers", PlannedValue.Unknown))).Should().ContainSingle().Which.Gap.Should().Be("numberOfWorkers not known from the plan");
}
