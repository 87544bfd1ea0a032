using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class TrailPricerTests
{
    private const string Type = "aws:cloudtrail/trail:Trail";

    [Fact]
    public void A_trail_of_calls_that_manage_is_free() => Lines(Type, Inputs()).Should().ContainSingle().Which.State.Should().Be(CostState.Free);

    [Fact]
    public void Events_of_data_are_billed() => Usd(Type, Advanced("Data")).Should().Equal(10 * 0.1m);

    [Fact]
    public void Selected_calls_that_manage_are_free() => Lines(Type, Advanced("Management")).Should().ContainSingle().Which.State.Should().Be(CostState.Free);

    [Fact]
    public void Data_named_by_a_plain_selector_is_billed_as_well() =>
        Usd(Type, Inputs(("eventSelectors", new object[] { Inputs(("dataResources", new object[] { Inputs(("type", "AWS::S3::Object")) })) }))).Should().Equal(10 * 0.1m);

    [Theory]
    [InlineData(1, 3.5)]
    [InlineData(2, 7)]
    public void Each_kind_of_insight_looks_through_all_events(int kinds, decimal usd) =>
        Usd(Type, Inputs(("insightSelectors", Enumerable.Range(0, kinds).Select(kind => (object)Inputs(("insightType", $"{kind}"))).ToArray()))).Should().Equal(usd);

    [Fact]
    public void What_is_selected_but_not_known_has_no_amount() =>
        Line("Events of data", Type, Inputs(("advancedEventSelectors", PlannedValue.Unknown))).Gap.Should().Be("advancedEventSelectors not known from the plan");

    private static PlannedProperties Advanced(string category) =>
        Inputs(("advancedEventSelectors", new object[] { Inputs(("fieldSelectors", new object[] { Inputs(("field", "eventCategory"), ("equals", new object[] { category })) })) }));
}
