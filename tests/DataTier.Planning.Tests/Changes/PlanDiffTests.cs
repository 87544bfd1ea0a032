using DataTier.Planning.Changes;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Changes;

public sealed class PlanDiffTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Counts_what_stays() => Between(Plans.Of(Plans.KeyOf("k")), Plans.Of(Plans.KeyOf("k"))).Unchanged.Should().Be(1);

    [Fact]
    public void Leaves_out_components_and_what_is_only_read() =>
        Between(Plans.Of(), Plans.Of(Plans.Component("acme:x", "c"), Plans.Resource(Plans.Key, "r") with { Read = true })).Resources.Should().BeEmpty();

    [Fact]
    public void A_new_resource_is_no_danger() =>
        One(Plans.Of(), Plans.Of(Plans.Resource(Plans.Database, "d"))).Should().Match<ResourceChange>(change => change.Kind == ChangeKind.Added && !change.Stops);

    [Theory]
    [InlineData(Plans.Database, DangerKind.Delete)]
    [InlineData(Plans.LogGroup, DangerKind.Delete)]
    [InlineData("aws:backup/plan:Plan", DangerKind.Backup)]
    [InlineData("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", DangerKind.Protection)]
    [InlineData("aws:never/heardOf:It", DangerKind.Delete)]
    public void Removing_what_holds_or_guards_data_stops(string type, DangerKind danger) =>
        One(Plans.Of(Plans.Resource(type, "x")), Plans.Of()).Should().Match<ResourceChange>(change => change.Stops && change.Dangers.Single().Kind == danger);

    [Theory]
    [InlineData(Plans.SubnetGroup)]
    [InlineData("aws:cloudwatch/metricAlarm:MetricAlarm")]
    public void Removing_what_holds_nothing_does_not_stop(string type) =>
        One(Plans.Of(Plans.Resource(type, "x")), Plans.Of()).Stops.Should().BeFalse();

    [Fact]
    public void A_guard_that_goes_with_what_it_guards_is_not_missed()
    {
        var bucket = Plans.Resource(Plans.Bucket, "b");
        var policy = Plans.Resource(Plans.BucketPolicy, "b").From("bucket", PlannedValue.Of("b"), bucket);

        Between(Plans.Of(bucket, policy), Plans.Of()).Resources.Where(change => change.Stops).Select(change => change.Resource.Type).Should().Equal(Plans.Bucket);
    }

    [Fact]
    public void A_guard_that_leaves_what_it_guards_stops()
    {
        var bucket = Plans.Resource(Plans.Bucket, "b");
        var policy = Plans.Resource(Plans.BucketPolicy, "b").From("bucket", PlannedValue.Of("b"), bucket);

        One(Plans.Of(bucket, policy), Plans.Of(bucket)).Dangers.Single().Kind.Should().Be(DangerKind.Protection);
    }

    [Fact]
    public void A_deletion_says_what_it_reads_from_the_last_deployment() =>
        One(Plans.Of(Plans.Resource(Plans.Bucket, "b", """{"forceDestroy":true}""")), Plans.Of()).Dangers.Single().Message.Should().EndWith("Last deployed with forceDestroy: true.");

    [Fact]
    public void A_protected_resource_says_that_Pulumi_refuses() =>
        One(Plans.Of(Plans.Resource(Plans.Bucket, "b") with { Protect = true, RetainOnDelete = true }), Plans.Of()).Dangers.Single().Message
            .Should().StartWith("Pulumi refuses while it is protected; without that: AWS keeps it, without anybody minding it (retainOnDelete); if it were deleted: ");

    [Theory]
    [InlineData("""{"backupRetentionPeriod":14}""", """{"backupRetentionPeriod":13}""", DangerKind.Retention)]
    [InlineData("""{"backupRetentionPeriod":14}""", """{"backupRetentionPeriod":0}""", DangerKind.Retention)]
    [InlineData("""{"deletionProtection":true}""", """{"deletionProtection":false}""", DangerKind.Protection)]
    [InlineData("""{"skipFinalSnapshot":false}""", """{"skipFinalSnapshot":true}""", DangerKind.Backup)]
    [InlineData("""{"storageEncrypted":false}""", """{"storageEncrypted":true}""", DangerKind.Replace)]
    [InlineData("""{"multiAz":false,"blueGreenUpdate":{"enabled":true}}""", """{"multiAz":true,"blueGreenUpdate":{"enabled":true}}""", DangerKind.DataLoss)]
    public void A_change_that_loses_something_stops(string before, string after, DangerKind danger) =>
        Database(before, after).Dangers.Should().ContainSingle().Which.Kind.Should().Be(danger);

    [Theory]
    [InlineData("""{"backupRetentionPeriod":14}""", """{"backupRetentionPeriod":15}""", ChangeEffect.InPlace)]
    [InlineData("""{"instanceClass":"db.r6g.large"}""", """{"instanceClass":"db.r6g.xlarge"}""", ChangeEffect.Interrupts)]
    [InlineData("""{"multiAz":true}""", """{"multiAz":false}""", ChangeEffect.InPlace)]
    [InlineData("""{"allocatedStorage":200}""", """{"allocatedStorage":100}""", ChangeEffect.Refused)]
    [InlineData("""{}""", """{"tags":{"a":"b"}}""", ChangeEffect.InPlace)]
    public void A_change_that_loses_nothing_is_shown_with_its_effect(string before, string after, ChangeEffect effect) =>
        Database(before, after).Should().Match<ResourceChange>(change => !change.Stops && change.Effect == effect);

    [Fact]
    public void A_reduction_that_does_not_stop_is_shown() =>
        Database("""{"multiAz":true}""", """{"multiAz":false}""").Reductions.Should().ContainSingle().Which.Harm.Should().Be("standby is removed");

    [Theory]
    [InlineData("protect")]
    [InlineData("retainOnDelete")]
    public void Dropping_an_option_that_guards_data_stops(string option)
    {
        var (with, without) = (Plans.Resource(Plans.Bucket, "b") with { Protect = option == "protect", RetainOnDelete = option != "protect" }, Plans.Resource(Plans.Bucket, "b"));

        One(Plans.Of(with), Plans.Of(without)).Dangers.Should().ContainSingle().Which.Should().Match<Danger>(danger => danger.Kind == DangerKind.Protection && danger.Path == option);
    }

    [Fact]
    public void An_option_that_begins_to_guard_is_only_shown() =>
        One(Plans.Of(Plans.Resource(Plans.Bucket, "b")), Plans.Of(Plans.Resource(Plans.Bucket, "b") with { Protect = true }))
            .Should().Match<ResourceChange>(change => !change.Stops && change.Options.Single() == "protect on: Pulumi will refuse to delete it");

    [Fact]
    public void Ignored_changes_are_none() =>
        Between(Plans.Of(Plans.Resource(Plans.Database, "d", """{"engineVersion":"11.4"}""")), Plans.Of(Plans.Resource(Plans.Database, "d", """{"engineVersion":"10.6"}""") with { IgnoreChanges = ["engineVersion"] }))
            .Unchanged.Should().Be(1);

    [Fact]
    public void What_is_ignored_takes_nothing_away() =>
        One(
            Plans.Of(Plans.Resource(Plans.Database, "d", """{"backupRetentionPeriod":14,"multiAz":true}""")),
            Plans.Of(Plans.Resource(Plans.Database, "d", """{"backupRetentionPeriod":7,"multiAz":false}""") with { IgnoreChanges = ["backupRetentionPeriod"] }))
            .Should().Match<ResourceChange>(change => !change.Stops && change.Reductions.Single().Path == "multiAz");

    [Fact]
    public void Tells_how_many_changes_have_effects_that_are_not_known() =>
        Between(
            Plans.Of(Plans.Resource("aws:never/heardOf:It", "x", """{"a":1}"""), Plans.Resource(Plans.Database, "d", """{"misspelt":1}""")),
            Plans.Of(Plans.Resource("aws:never/heardOf:It", "x", """{"a":2}"""), Plans.Resource(Plans.Database, "d", """{"misspelt":2}""")))
            .Unknown.Should().Be(2);

    [Fact]
    public void The_program_may_ask_for_a_replacement() =>
        One(Plans.Of(Plans.Resource(Plans.Database, "d", """{"multiAz":true}""")), Plans.Of(Plans.Resource(Plans.Database, "d", """{"multiAz":false}""") with { ReplaceOnChanges = ["multiAz"] }))
            .Kind.Should().Be(ChangeKind.Replaced);

    [Theory]
    [InlineData("""{"identifier":"d","storageEncrypted":true}""", ReplaceSteps.DeleteFirst)]
    [InlineData("""{"storageEncrypted":true}""", ReplaceSteps.CreateFirst)]
    public void A_written_name_decides_what_goes_first(string after, ReplaceSteps steps) =>
        Database(after.Replace("true", "false", StringComparison.Ordinal), after).Steps.Should().Be(steps);

    [Fact]
    public void The_dangerous_come_first() =>
        Between(
            Plans.Of(Plans.KeyOf("a", """{"description":"x"}"""), Plans.Resource(Plans.Database, "d", """{"instanceClass":"x"}"""), Plans.Resource(Plans.Bucket, "z")),
            Plans.Of(Plans.KeyOf("a", """{"description":"y"}"""), Plans.Resource(Plans.Database, "d", """{"instanceClass":"y"}""")))
            .Resources.Select(change => change.Resource.Name).Should().Equal("z", "d", "a");

    [Fact]
    public void Tells_how_many_secrets_nobody_can_compare() =>
        Between(Plans.Of(Plans.Resource(Plans.Database, "d", """{"password":"[secret]"}""")), Plans.Of(Plans.Resource(Plans.Database, "d", """{"password":"[secret]"}""")))
            .NotCompared.Should().Be(1);

    [Fact]
    public void Refuses_plans_of_two_stacks() =>
        FluentActions.Invoking(() => Between(Plans.Of() with { Stack = "test" }, Plans.Of())).Should().Throw<PlanFormatException>()
            .WithMessage("the old side is acme/test, the new one acme/dev; two plans of one stack are compared; name the same stack");

    private static ResourceChange Database(string before, string after) =>
        One(Plans.Of(Plans.Resource(Plans.Database, "d", before)), Plans.Of(Plans.Resource(Plans.Database, "d", after)));

    private static ResourceChange One(Plan before, Plan after) => Between(before, after).Resources.Should().ContainSingle().Subject;

    private static PlanChanges Between(Plan before, Plan after) => PlanDiff.Between(before, after, Today);
}
