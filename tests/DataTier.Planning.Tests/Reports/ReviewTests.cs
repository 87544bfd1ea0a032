using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Reports;
using Sample = DataTier.Planning.Tests.Changes.Plans;

namespace DataTier.Planning.Tests.Reports;

/// <summary>What a review concludes from what the readers found.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void Nothing_to_compare_with_gives_no_verdict_on_changes() =>
        Reviews.Of(Sample.Of()).Verdicts.Select(verdict => verdict.Subject).Should().Equal("Rules", "Promises", "Cost");

    [Fact]
    public void Nothing_changed_is_fine() =>
        Changes(Sample.Resource(Sample.Bucket, "a"), Sample.Resource(Sample.Bucket, "a")).Should().Be(new ReviewVerdict("Changes", Outcome.Fine, "nothing changes"));

    [Fact]
    public void Something_new_is_fine()
    {
        var review = Reviews.Of(Sample.Of(), Sample.Of(Sample.Resource("aws:kms/alias:Alias", "a")));

        review.Verdicts[0].Should().Be(new ReviewVerdict("Changes", Outcome.Fine, "1 change, none dangerous"));
        review.Broken.Should().BeFalse();
    }

    [Fact]
    public void A_change_that_nobody_allowed_is_broken()
    {
        var review = Reviews.Of(Sample.Of(Sample.Resource(Sample.Bucket, "a")), Sample.Of());

        review.Verdicts[0].Should().Be(new ReviewVerdict("Changes", Outcome.Broken, "1 change, 1 of them not allowed: a is removed"));
        review.Broken.Should().BeTrue();
    }

    [Fact]
    public void Four_changes_that_nobody_allowed_name_three()
    {
        var before = Sample.Of([.. "abcd".Select(name => Sample.Resource(Sample.Bucket, name.ToString()))]);

        Reviews.Of(before, Sample.Of()).Verdicts[0].Words.Should().EndWith("not allowed: a is removed, b is removed, c is removed and 1 more");
    }

    [Fact]
    public void An_interruption_is_worth_a_look() =>
        Changes(Sample.Resource(Sample.Database, "a", """{"instanceClass":"db.t4g.medium"}"""), Sample.Resource(Sample.Database, "a", """{"instanceClass":"db.t4g.large"}"""))
            .Should().Be(new ReviewVerdict("Changes", Outcome.Notable, "1 change: 1 to look at"));

    [Fact]
    public void A_budget_that_is_kept_to_the_cent_is_fine() =>
        Cost(16.79m).Should().Be(new ReviewVerdict("Cost", Outcome.Fine, "the limit is kept"));

    [Fact]
    public void A_budget_that_is_broken_by_a_cent_is_broken() =>
        Cost(16.78m).Should().Be(new ReviewVerdict("Cost", Outcome.Broken, "1 of 1 limit broken: dev is 0.01 USD above the budget of the stack"));

    [Fact]
    public void A_budget_that_is_kept_as_far_as_priced_is_worth_a_look() =>
        Cost(16.79m, unpriced: 1).Should().Be(new ReviewVerdict("Cost", Outcome.Notable, "the limit is kept as far as priced; 1 line without a price"));

    [Fact]
    public void No_limit_at_all_is_worth_a_look() =>
        CostOf(Reviews.Of(Sample.Of())).Should().Be(new ReviewVerdict("Cost", Outcome.Notable, "no ceiling or budget to hold it against"));

    [Fact]
    public void A_client_that_is_gone_has_a_cost_before_and_none_after()
    {
        var against = Reviews.Of(Reviews.OfClients(2, "basic"), Reviews.OfClients(1, "basic")).Against;

        against?.ByClient.Select(delta => (delta.Name, delta.Before is null, delta.After is null)).Should().Equal(("client0000", false, false), ("client0001", false, true));
        against?.ByClient[1].UsdPerMonth.Should().BeNegative().And.Be(against.CostDelta.UsdPerMonth);
    }

    [Theory]
    [InlineData("db.t4g.large", "db.x9.large")]
    [InlineData("db.x9.large", "db.t4g.large")]
    public void A_price_on_one_side_only_is_no_difference(string before, string after)
    {
        var against = Reviews.Of(Sample.Of(Priced(before, gb: 100)), Sample.Of(Priced(after, gb: 200))).Against;

        against?.CostDelta.UsdPerMonth.Should().Be(11.5m);
        against?.ByClient.Select(delta => delta.UsdPerMonth).Should().Equal(11.5m);
        against?.ByFamily.Select(delta => delta.UsdPerMonth).Should().Equal(11.5m);
    }

    private static PlannedResource Priced(string instanceClass, int gb) => Sample.Resource(
        Sample.Database, "a", $$"""{"region":"us-east-1","engine":"mariadb","instanceClass":"{{instanceClass}}","storageType":"gp3","allocatedStorage":{{gb}},"backupRetentionPeriod":0}""");

    private static ReviewVerdict CostOf(Review review) => review.Verdicts.Single(verdict => verdict.Subject == "Cost");

    private static ReviewVerdict Changes(PlannedResource before, PlannedResource after) => Reviews.Of(Sample.Of(before), Sample.Of(after)).Verdicts[0];

    private static ReviewVerdict Cost(decimal budget, int unpriced = 0)
    {
        var total = new CostTotal("dev", 16.79m, 0, 1, 0, unpriced, 0, null, 0, null);
        var readings = Reviews.ReadingsOf(Sample.Of());
        return CostOf(Review.Of(readings with { Cost = readings.Cost with { Total = total, Limits = [new CostLimit("dev", "budget of the stack", budget, total)] } }));
    }
}
