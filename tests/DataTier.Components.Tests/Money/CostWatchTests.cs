using System.Collections.Immutable;
using DataTier.Components.Money;

namespace DataTier.Components.Tests.Money;

public sealed class CostWatchTests
{
    private const string Budget = "aws:budgets/budget:Budget";
    private const string Topic = "arn:aws:sns:eu-west-1:111122223333:production-platform-alerts";

    [Fact]
    public async Task Tells_when_the_environment_has_nearly_spent_its_budget()
    {
        var budget = (await Build(20000, activates: false)).Only(Budget);

        (budget["name"], budget["budgetType"], budget["timeUnit"], budget["limitAmount"], budget["limitUnit"]).Should().Be(("production-data-tier", "COST", "MONTHLY", "20000", "USD"));
        Filter(budget).Should().Be("TagKeyValue user:environment$production");
        budget.Maps("notifications").Select(told => $"{told["notificationType"]} {told["comparisonOperator"]} {told["threshold"]} {told["thresholdType"]} {((ImmutableArray<object>)told["subscriberSnsTopicArns"]).Single()}").Should().Equal(
            $"ACTUAL GREATER_THAN 90 PERCENTAGE {Topic}", $"ACTUAL GREATER_THAN 100 PERCENTAGE {Topic}", $"FORECASTED GREATER_THAN 100 PERCENTAGE {Topic}");
    }

    [Fact]
    public async Task Has_no_budget_where_nobody_has_set_one() => (await Build(null, activates: false)).Of(Budget).Should().BeEmpty();

    [Fact]
    public async Task Tells_of_costs_that_leave_their_pattern()
    {
        var cloud = await Build(null, activates: false);
        var monitor = cloud.Only("aws:costexplorer/anomalyMonitor:AnomalyMonitor");
        var subscription = cloud.Only("aws:costexplorer/anomalySubscription:AnomalySubscription");

        (monitor["monitorType"], monitor["monitorSpecification"]).Should().Be(("CUSTOM", """{"Tags":{"Key":"environment","MatchOptions":["EQUALS"],"Values":["production"]}}"""));
        subscription["frequency"].Should().Be("IMMEDIATE");
        subscription.Maps("subscribers").Single().Should().Equal(new Dictionary<string, object> { ["type"] = "SNS", ["address"] = Topic });
    }

    [Theory]
    [InlineData(true, "client", "cost-centre", "environment", "tier")]
    [InlineData(false)]
    public async Task Activates_tags_where_the_account_may(bool activates, params string[] tags) =>
        (await Build(null, activates)).Of("aws:costexplorer/costAllocationTag:CostAllocationTag").Select(made => made["tagKey"]).Should().Equal(tags);

    [Theory]
    [InlineData("premium", null, 7200)]
    [InlineData("premium", 7000, 7000)]
    [InlineData("basic", null, 250)]
    public async Task Of_a_client_begins_with_its_own_budget_or_the_ceiling_of_its_tier(string tier, int? stated, int limit)
    {
        var cloud = await CloudMock.BuildAsync(options => _ = new ClientTier("northwind", new ClientTierArgs
        {
            Scope = Given.Scope,
            Client = Given.Client("northwind", tier) with { MonthlyBudgetUsd = stated },
            Tier = Given.Tier(tier),
            Network = Given.Network,
            Recovery = Given.Recovery("northwind", tier, options.Parent),
            AccessLogs = Given.AccessLogs,
            Alerts = Given.Alerts,
        }, options));
        var budget = cloud.Only(Budget);

        (budget["name"], budget["limitAmount"], Filter(budget)).Should().Be(("production-northwind", $"{limit}", "TagKeyValue user:client$northwind"));
    }

    private static string Filter(Made budget) => budget.Maps("costFilters").Select(filter => $"{filter["name"]} {((ImmutableArray<object>)filter["values"]).Single()}").Single();

    private static Task<Cloud> Build(int? monthlyUsd, bool activates) => CloudMock.BuildAsync(options => _ = new CostWatch("platform-costs", new CostWatchArgs
    {
        Scope = Given.ScopeOf("platform"),
        Topic = Topic,
        MonthlyBudgetUsd = monthlyUsd,
        ActivatesCostTags = activates,
    }, options));
}
