using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class NotificationPricerTests
{
    private const string Type = "aws:sns/topicSubscription:TopicSubscription";

    [Theory]
    [InlineData("email", 2)]
    [InlineData("email-json", 2)]
    [InlineData("http", 0.06)]
    [InlineData("https", 0.06)]
    public void A_hundred_thousand_messages_cost_by_their_way(string protocol, decimal usd) =>
        Usd(Type, Inputs(("protocol", protocol)), (Usage.Notifications, 100_000)).Should().Equal(usd);

    [Fact]
    public void A_hundred_messages_are_assumed() => Usd(Type, Inputs(("protocol", "email"))).Should().Equal(0.002m);

    [Theory]
    [InlineData("sqs")]
    [InlineData("lambda")]
    public void Queues_and_functions_receive_for_nothing(string protocol) =>
        Lines(Type, Inputs(("protocol", protocol))).Should().ContainSingle().Which.State.Should().Be(CostState.Free);

    [Fact]
    public void A_way_without_a_price_says_where_it_belongs() =>
        Line("Notifications", Type, Inputs(("protocol", "sms"))).Gap.Should().Be("no price 'sns.sms' in Prices/us-east-1.json");

    [Fact]
    public void A_way_that_is_not_known_has_no_price() =>
        Line("Notifications", Type, Inputs(("protocol", PlannedValue.Unknown))).Gap.Should().Be("protocol not known from the plan");
}
