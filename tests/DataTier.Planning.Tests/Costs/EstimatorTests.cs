using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Costs.Prices;
using DataTier.Planning.Plans;
using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs;

public sealed class EstimatorTests
{
    private const string Database = "aws:rds/instance:Instance";
    private const string Key = "aws:kms/key:Key";

    [Fact]
    public void What_has_no_pricer_is_unpriced_not_free() =>
        Lines("aws:quantum/computer:Computer", Inputs()).Should().ContainSingle()
            .Which.Should().Match<CostLine>(line => line.State == CostState.Unpriced && line.Gap == "no pricer for aws:quantum/computer:Computer");

    [Fact]
    public void What_AWS_does_not_bill_is_free() =>
        Lines("aws:ec2/securityGroup:SecurityGroup", Inputs()).Should().ContainSingle().Which.State.Should().Be(CostState.Free);

    [Fact]
    public void What_is_only_read_is_not_ours_to_pay() =>
        Estimator.Estimate(PlanOf("us-east-1", Resource("key", Key, Inputs()) with { Read = true }), CostTerms.None).Lines.Should().BeEmpty();

    [Fact]
    public void A_region_without_prices_prices_nothing() =>
        Line("Key", Key, Inputs(), region: "mars-1").Gap.Should().Be("no price 'kms.key' in Prices/mars-1.json");

    [Fact]
    public void A_resource_lies_in_the_region_of_its_provider()
    {
        var plan = PlanOf("us-east-1", Provider("away", "eu-west-1"), Resource("key", Key, Inputs()) with { Provider = "away" });

        Estimator.Estimate(plan, CostTerms.None).Lines.Should().OnlyContain(line => line.Region == "eu-west-1");
    }

    [Fact]
    public void A_resource_may_say_its_region_itself()
    {
        var plan = PlanOf("us-east-1", Provider("away", "eu-west-1"), Resource("key", Key, Inputs(("region", "us-west-2"))) with { Provider = "away" });

        Estimator.Estimate(plan, CostTerms.None).Lines.Should().OnlyContain(line => line.Region == "us-west-2");
    }

    [Fact]
    public void Another_region_moves_what_lies_at_home_and_leaves_the_rest()
    {
        var plan = PlanOf("us-east-1", Resource("home", Key, Inputs()), Resource("away", Key, Inputs(("region", "eu-west-1"))));

        Estimator.Estimate(plan, CostTerms.None with { Region = "us-west-2" }).Lines
            .Select(line => (line.Resource.Name, line.Region)).Distinct()
            .Should().BeEquivalentTo([("home", "us-west-2"), ("away", "eu-west-1")]);
    }

    [Theory]
    [InlineData(ReservedTerm.OneYear, 0.683)]
    [InlineData(ReservedTerm.ThreeYears, 0.45)]
    public void Reserving_lowers_the_hours_and_nothing_else(ReservedTerm term, decimal rate)
    {
        var plan = PlanOf("us-east-1", Resource("db", Database, Inputs(("engine", "mariadb"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", 100), ("storageType", "gp3"))));

        Estimator.Estimate(plan, CostTerms.None with { Reserved = term }).Lines
            .Select(line => line.UsdPerMonth).Should().Equal(730 * 0.129m * rate, 11.5m);
    }

    [Fact]
    public void A_total_says_what_it_rests_on()
    {
        var plan = PlanOf(
            "us-east-1",
            Resource("key", Key, Inputs()),
            Resource("group", "aws:ec2/securityGroup:SecurityGroup", Inputs()),
            Resource("odd", "aws:quantum/computer:Computer", Inputs()));

        Estimator.Estimate(plan, CostTerms.None).Total.Should().Be(
            new CostTotal("lab", 1, 0.3m, 1, 1, 1, 1, Confidence.Verified, 0, "2026-05"));
    }

    [Fact]
    public void The_least_trusted_price_marks_the_total() =>
        CostTotal.Of("", Lines(Database, Inputs(("engine", "mariadb"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", 400), ("storageType", "gp3"), ("storageThroughput", 600))))
            .Should().Match<CostTotal>(total => total.Weakest == Confidence.Recalled && total.RecalledLines == 1);

    [Theory]
    [InlineData(2, LimitVerdict.Kept)]
    [InlineData(1.3, LimitVerdict.Kept)]
    [InlineData(1.29, LimitVerdict.Broken)]
    public void A_ceiling_holds_up_to_its_last_cent(decimal ceiling, LimitVerdict verdict) =>
        Estimator.Estimate(OfClient(Resource("key", Key, Inputs())), Ceiling(ceiling)).Limits.Should().ContainSingle()
            .Which.Should().Match<CostLimit>(limit => limit.Verdict == verdict && limit.Source == "ceiling of tier basic" && limit.Subject == "acme");

    [Fact]
    public void A_ceiling_is_not_kept_by_what_has_no_price() =>
        Estimator.Estimate(OfClient(Resource("odd", "aws:quantum/computer:Computer", Inputs())), Ceiling(100)).Limits.Should().ContainSingle()
            .Which.Verdict.Should().Be(LimitVerdict.KeptAsFarAsPriced);

    [Theory]
    [InlineData("3 USD", LimitVerdict.Kept)]
    [InlineData("2 USD", LimitVerdict.Broken)]
    public void The_budget_of_the_stack_holds_for_all_of_it(string budget, LimitVerdict verdict)
    {
        var plan = OfClient(Resource("key", Key, Inputs()));
        plan = plan with { Config = PlannedProperties.From([.. plan.Config.Entries, .. Inputs(("datatier:monthlyBudget", budget)).Entries]) };

        var estimate = Estimator.Estimate(plan, CostTerms.None);

        estimate.Limits.Should().ContainSingle().Which.Should().Match<CostLimit>(limit => limit.Source == "budget of the stack" && limit.Verdict == verdict);
        estimate.OverLimit.Should().Be(verdict == LimitVerdict.Broken);
    }

    [Fact]
    public void A_budget_of_the_client_takes_the_place_of_its_tiers_ceiling() =>
        Estimator.Estimate(OfClient(Resource("key", Key, Inputs()), budget: ",\"monthlyBudget\":\"5 USD\""), Ceiling(1)).Limits.Should().ContainSingle()
            .Which.Should().Match<CostLimit>(limit => limit.Source == "budget of the client" && limit.Verdict == LimitVerdict.Kept);

    [Fact]
    public void A_tier_states_its_own_use()
    {
        var terms = CostTerms.None with { Usage = ImmutableDictionary<string, UsageSettings>.Empty.Add("basic", UsageSettings.Assumed.With(Usage.KeyRequestThousands, 1000)) };

        Estimator.Estimate(OfClient(Resource("key", Key, Inputs())), terms).ByClient.Single(total => total.Name == "acme").UsageUsd.Should().Be(3);
    }

    [Fact]
    public void Sums_stand_by_client_tier_and_family()
    {
        var estimate = Estimator.Estimate(OfClient(Resource("key", Key, Inputs())), CostTerms.None);

        estimate.ByClient.Select(total => (total.Name, total.UsdPerMonth)).Should().Equal(("acme", 1.3m), (CostEstimate.Shared, 1.3m));
        estimate.ByTier.Select(total => total.Name).Should().Equal("basic", CostEstimate.Shared);
        estimate.ByFamily.Should().ContainSingle().Which.Should().Match<CostTotal>(total => total.Name == "keys and secrets" && total.UsdPerMonth == 2.6m);
    }

    [Fact]
    public void Clients_that_are_no_list_are_refused()
    {
        var plan = PlanOf("us-east-1") with { Config = Inputs(("datatier:clients", "{\"acme\":1}")) };

        var act = () => Estimator.Estimate(plan, CostTerms.None);

        act.Should().Throw<PlanFormatException>().WithMessage("plan.config.datatier:clients: no list of clients with name and tier; save the plan again");
    }

    private static CostTerms Ceiling(decimal usd) => CostTerms.None with { CeilingsUsd = ImmutableDictionary<string, decimal>.Empty.Add("basic", usd) };

    private static PlannedResource Provider(string name, string region) => Resource(name, "pulumi:providers:aws", Inputs(("region", region)));

    // One resource of the client acme, and a key of the whole stack where the resource is a key.
    private static Plan OfClient(PlannedResource resource, string budget = "")
    {
        var plan = PlanOf(
            "us-east-1",
            new PlannedResource { Urn = "tier", Name = "acme", Type = PlanClients.ComponentType },
            resource with { Urn = "own", Parent = "tier" },
            resource with { Urn = "shared" });
        return plan with { Config = Inputs(("aws:region", "us-east-1"), ("datatier:clients", $$"""[{"name":"acme","tier":"basic"{{budget}}}]""")) };
    }
}
