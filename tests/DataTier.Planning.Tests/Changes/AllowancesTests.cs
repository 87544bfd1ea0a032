using DataTier.Planning.Changes;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Changes;

public sealed class AllowancesTests
{
    private const string Resource = "aws:s3/bucket:Bucket::b";

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-19", true)]
    public void Hold_until_their_day_and_not_one_longer(string until, bool stops) => Removing(Allow(Resource, "delete", until)).Stops.Should().Be(stops);

    [Theory]
    [InlineData(Resource, "delete", false)]
    [InlineData("urn:pulumi:dev::acme::aws:s3/bucket:Bucket::b", "delete", false)]
    [InlineData("acme:Store::store", "delete", false)]
    [InlineData(Resource, "replace", true)]
    [InlineData("aws:s3/bucket:Bucket::bb", "delete", true)]
    [InlineData("ucket:Bucket::b", "delete", true)]
    public void Cover_one_kind_of_change_of_what_they_name(string resource, string change, bool stops) =>
        Removing(Allow(resource, change, "2026-12-31")).Stops.Should().Be(stops);

    [Fact]
    public void Are_told_with_what_they_cover() =>
        Removing(Allow(Resource, "delete", "2026-12-31")).Resources.Single().Dangers.Single().Allowance.Should().Match<AllowanceSettings>(
            allowance => allowance.Owner == "ops@example.com" && allowance.Reason == "moved" && allowance.Until == new DateOnly(2026, 12, 31));

    [Fact]
    public void Are_remarked_on_when_past_their_day() =>
        Removing(Allow(Resource, "delete", "2026-11-19")).Remarks.Should().Equal(
            "the allowance to delete aws:s3/bucket:Bucket::b ended on 2026-11-19; remove it or have it renewed by ops@example.com");

    [Fact]
    public void Are_remarked_on_when_not_needed() =>
        Removing(Allow("aws:s3/bucket:Bucket::other", "delete", "2026-12-31")).Remarks.Should().Equal(
            "the allowance to delete aws:s3/bucket:Bucket::other is not needed; remove it");

    [Theory]
    [InlineData("""[{"resource":"b","change":"delete","reason":"x","owner":"y","until":"2026-12-31"}]""",
        "Pulumi.dev.yaml datatier:allowances[0].resource: 'b'; the end of a URN, type::name, like aws:rds/instance:Instance::northwind-mariadb, or a whole URN is allowed; correct it")]
    [InlineData("""[{"resource":"t::b","change":"drop","reason":"x","owner":"y","until":"2026-12-31"}]""",
        "Pulumi.dev.yaml datatier:allowances[0].change: 'drop' is not known; delete, replace, data-loss, backup, retention or protection is allowed; choose one of them")]
    [InlineData("""[{"resource":"t::b","change":"delete","reason":" ","owner":"y","until":"2026-12-31"}]""",
        "Pulumi.dev.yaml datatier:allowances[0].reason: ' '; a sentence is allowed; correct it")]
    [InlineData("""[{"resource":"t::b","change":"delete","reason":"x","owner":"y","until":"2026-02-30"}]""",
        "Pulumi.dev.yaml datatier:allowances[0].until: '2026-02-30'; a date like 2026-12-31 is allowed; correct it")]
    [InlineData("""[{"resource":"t::b","change":"delete","reason":"x","owner":"y"}]""",
        "Pulumi.dev.yaml datatier:allowances[0].until: missing; a date like 2026-12-31 is allowed; state the last day on which it may happen")]
    public void Are_refused_when_they_are_wrong(string json, string message) =>
        FluentActions.Invoking(() => Removing(json)).Should().Throw<SettingsException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(message);

    private static string Allow(string resource, string change, string until) =>
        $$"""[{"resource":"{{resource}}","change":"{{change}}","reason":"moved","owner":"ops@example.com","until":"{{until}}"}]""";

    private static PlanChanges Removing(string allowances)
    {
        var store = Plans.Component("acme:Store", "store");
        var bucket = Plans.Resource(Plans.Bucket, "b") with { Parent = store.Urn };
        var after = Plans.Of() with { Config = PlannedProperties.From([new("datatier:allowances", PlannedValue.Of(allowances))]) };
        return PlanDiff.Between(Plans.Of(store, bucket), after, new DateOnly(2026, 11, 20));
    }
}
