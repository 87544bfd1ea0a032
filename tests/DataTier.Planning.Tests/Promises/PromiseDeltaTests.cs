using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Promises;

/// <summary>What a change does to promises.</summary>
public sealed class PromiseDeltaTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Sound = """{ "multiAz": true, "backupRetentionPeriod": 7, "allocatedStorage": 500, "storageThroughput": 500, "storageEncrypted": true, "kmsKeyId": "k" }""";
    private static readonly string OneZone = Sound.Replace("\"multiAz\": true", "\"multiAz\": false", StringComparison.Ordinal);

    [Fact]
    public void Nothing_differs_between_a_report_and_itself() => Between(One(Sound), One(Sound)).Clients.Should().BeEmpty();

    [Fact]
    public void A_standby_that_goes_makes_the_family_weaker_and_breaks_the_zone()
    {
        var delta = Between(One(Sound), One(OneZone));

        (delta.NewlyBroken, delta.Weaker).Should().Be((1, 1));
        delta.Clients.Single().NewlyBroken.Single().Message.Should().StartWith("promised without a restore, found restored");
        delta.Clients.Single().Families.Single().Words.Should().Equal(
            "kept → broken", "instance time 2 min → 30 min", "zone survived → restored, point 0 min → 5 min, time 2 min → 59 min");
    }

    [Fact]
    public void Only_the_failure_that_needs_a_restore_now_is_a_survival_lost() =>
        Between(One(Sound), One(OneZone)).Clients.Single().Families.Single().Failures.Select(failure => (failure.Failure, failure.SurvivalLost))
            .Should().Equal((Failure.Instance, false), (Failure.Zone, true));

    [Fact]
    public void A_survival_that_is_not_known_any_more_is_unclear_and_not_lost() =>
        Between(One(Sound), One(Sound.Replace("\"multiAz\": true", "\"multiAz\": \"[unknown]\"", StringComparison.Ordinal))).Clients.Single().Families.Single().Failures
            .Single(failure => failure.Failure == Failure.Zone).Should().Match<FailureDelta>(failure => !failure.SurvivalLost && failure.Trend == Trend.Unclear);

    [Theory]
    [InlineData("7", "5 min of 5 min", "59 min of 1 h")]
    [InlineData("\"[unknown]\"", "not known", "not known")]
    [InlineData("0", "lost", "lost")]
    public void The_worst_of_a_family_counts_what_is_lost_before_what_is_not_known(string days, string point, string time)
    {
        var plan = One(Sound).With("a", "hidden", Instance, Sound.Replace("\"backupRetentionPeriod\": 7", days == "7" ? "\"backupRetentionPeriod\": 7" : "\"backupRetentionPeriod\": \"[unknown]\"", StringComparison.Ordinal))
            .With("a", "other", Instance, Sound.Replace("\"backupRetentionPeriod\": 7", $"\"backupRetentionPeriod\": {days}", StringComparison.Ordinal));
        var family = FamilyStanding.Of(plan.Report().Clients.Single()).Single();

        (family.Holdings, family.PointWords, family.TimeWords).Should().Be((3, point, time));
    }

    [Fact]
    public void A_standby_that_comes_keeps_what_was_broken()
    {
        var delta = Between(One(OneZone), One(Sound));

        (delta.NewlyBroken, delta.Weaker).Should().Be((0, 0));
        delta.Clients.Single().Families.Single().Trend.Should().Be(Trend.Stronger);
        delta.Clients.Single().NewlyKept.Select(PromiseText.Subject).Should().Equal("survival after zone of it");
    }

    [Theory]
    [InlineData("500", "500", Trend.Same)]
    [InlineData("500", "509", Trend.Same)]
    [InlineData("500", "510", Trend.Weaker)]
    [InlineData("510", "500", Trend.Stronger)]
    [InlineData("500", "\"[unknown]\"", Trend.Unclear)]
    [InlineData("\"[unknown]\"", "500", Trend.Unclear)]
    public void A_volume_that_grows_is_restored_later(string before, string after, Trend expected) =>
        (Between(One(Of(before)), One(Of(after))).Clients.SingleOrDefault()?.Families.Single().Trend ?? Trend.Same).Should().Be(expected);

    [Fact]
    public void What_was_kept_and_is_not_known_any_more_is_told() =>
        Between(One(Of("500")), One(Of("\"[unknown]\""))).Clients.Single().NoLongerKnown.Select(PromiseText.Subject).Should().Equal("recovery time after deletion of it");

    [Fact]
    public void Worse_encryption_is_weaker() =>
        Between(One(Sound), One(Sound.Replace("\"storageEncrypted\": true", "\"storageEncrypted\": false", StringComparison.Ordinal))).Clients.Single().Families.Single().Words
            .Should().Equal("kept → broken", "encryption own key → none");

    [Fact]
    public void Another_promise_for_the_same_plan_is_told_and_is_no_weakness()
    {
        var delta = PromiseDelta.Between(One(Sound).Report(time: 60), One(Sound).Report(time: 120));

        delta.Clients.Single().Families.Single().Words.Should().Equal("promised point 5 min, time 1 h, survives zone → point 5 min, time 2 h, survives zone");
        delta.Weaker.Should().Be(0);
    }

    [Fact]
    public void A_client_that_comes_with_a_broken_promise_breaks_it_newly()
    {
        var delta = Between(new Drawn(), One(OneZone));

        (delta.Clients.Single().Name, delta.Clients.Single().Before, delta.NewlyBroken).Should().Be(("a", null, 1));
    }

    [Fact]
    public void A_client_that_goes_breaks_nothing()
    {
        var delta = Between(One(OneZone), new Drawn());

        (delta.Clients.Single().Name, delta.Clients.Single().After, delta.NewlyBroken, delta.Clients.Single().NewlyKept.Length).Should().Be(("a", null, 0, 0));
    }

    [Fact]
    public void A_family_that_goes_is_told() =>
        Between(One(Sound).With("a", "b", "aws:s3/bucket:Bucket", "{}"), One(Sound)).Clients.Single().Families.Select(family => $"{family.Family}: {string.Join("; ", family.Words)}")
            .Should().Equal("buckets: gone");

    [Fact]
    public void A_broken_promise_stays_broken_and_is_not_new()
    {
        var (before, after) = (One(OneZone).Report(), One(OneZone.Replace("500,", "600,", StringComparison.Ordinal)).Report());
        var delta = PromiseDelta.Between(before, after);

        delta.NewlyBroken.Should().Be(2, "restores after the loss of a zone and after a mistake take longer than an hour now");
        delta.IsNewlyBroken("a", after.Clients.Single().Checks.Single(check => check is { Failure: Failure.Zone, Aspect: PromiseAspect.Survival })).Should().BeFalse();
    }

    private static string Of(string gib) => Sound.Replace("\"allocatedStorage\": 500", $"\"allocatedStorage\": {gib}", StringComparison.Ordinal);

    private static PromiseDelta Between(Drawn before, Drawn after) => PromiseDelta.Between(before.Report(survives: Survival.Zone), after.Report(survives: Survival.Zone));

    private static Drawn One(string inputs) => new Drawn().Client("a").With("a", "it", Instance, inputs);
}
