using DataTier.Planning.Plans;
using DataTier.Planning.Rules;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Rules;

public sealed class WaiversTests
{
    private const string Resource = "aws:rds/instance:Instance::db";
    private const string Id = "rds.instance.encrypted";

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-19", true)]
    public void Hold_until_their_day_and_not_one_longer(string expires, bool stops) => Checking(Waive(Id, Resource, expires)).Stops.Should().Be(stops);

    [Theory]
    [InlineData(Resource, true)]
    [InlineData("urn:pulumi:dev::acme::acme:Database$aws:rds/instance:Instance::db", true)]
    [InlineData("acme:Database::database", true)]
    [InlineData("aws:rds/instance:Instance::d", false)]
    [InlineData("nstance:Instance::db", false)]
    public void Cover_what_they_name_and_what_lies_below(string resource, bool covered) =>
        Checking(Waive(Id, resource, "2027-06-30")).Findings.Single().Open.Should().Be(!covered);

    [Fact]
    public void Do_not_turn_a_finding_into_a_pass()
    {
        var report = Checking(Waive(Id, Resource, "2027-06-30"));

        report.Findings.Single().Should().Match<Finding>(finding => finding.Verdict == Verdict.Failed && finding.Waiver != null && finding.Waiver.Owner == "ops@example.com" && finding.Waiver.Reason == "moves");
        report.CountOpen(Verdict.Failed).Should().Be(0);
    }

    [Fact]
    public void Are_errors_once_expired() =>
        Checking(Waive(Id, Resource, "2026-11-19")).Errors.Should().Equal(
            "the waiver of rds.instance.encrypted for aws:rds/instance:Instance::db expired on 2026-11-19; repair it, or have the waiver renewed by ops@example.com");

    [Fact]
    public void Are_errors_when_they_name_no_rule() =>
        Checking(Waive("rds.instance.encripted", Resource, "2027-06-30")).Errors.Should().Equal(
            "the waiver for aws:rds/instance:Instance::db names 'rds.instance.encripted', which is no rule; did you mean 'rds.instance.encrypted'?");

    [Fact]
    public void Are_warned_of_when_they_cover_nothing()
    {
        var report = Checking(Waive(Id, "aws:rds/instance:Instance::other", "2027-06-30"));

        report.Warnings.Should().Equal("the waiver of rds.instance.encrypted for aws:rds/instance:Instance::other covers nothing; remove it");
        report.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""[{"rule":"r","resource":"b","reason":"x","owner":"y","expires":"2026-12-31"}]""",
        "Pulumi.dev.yaml datatier:waivers[0].resource: 'b'; the end of a URN, type::name, like aws:rds/instance:Instance::northwind-mariadb, or a whole URN is allowed; correct it")]
    [InlineData("""[{"rule":"r","resource":"t::b","reason":" ","owner":"y","expires":"2026-12-31"}]""",
        "Pulumi.dev.yaml datatier:waivers[0].reason: ' '; a sentence is allowed; correct it")]
    [InlineData("""[{"rule":"r","resource":"t::b","reason":"x","owner":"y","expires":"2026-02-30"}]""",
        "Pulumi.dev.yaml datatier:waivers[0].expires: '2026-02-30'; a date like 2027-06-30 is allowed; correct it")]
    [InlineData("""[{"resource":"t::b","reason":"x","owner":"y","expires":"2026-12-31"}]""",
        "Pulumi.dev.yaml datatier:waivers[0].rule: missing; an id like rds.instance.port, as datatier rules lists them, is allowed; state which rule is waived")]
    public void Are_refused_when_they_are_wrong(string json, string message) =>
        FluentActions.Invoking(() => Checking(json)).Should().Throw<SettingsException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(message);

    private static string Waive(string rule, string resource, string expires) =>
        $$"""[{"rule":"{{rule}}","resource":"{{resource}}","reason":"moves","owner":"ops@example.com","expires":"{{expires}}"}]""";

    private static RuleReport Checking(string waivers) => Judge.Run(
        PlanJson.Read($$"""
            { "version": 1, "project": "acme", "stack": "dev", "config": { "datatier:waivers": {{System.Text.Json.JsonSerializer.Serialize(waivers)}} }, "resources": [
              { "urn": "urn:pulumi:dev::acme::acme:Database::database", "type": "acme:Database", "name": "database" },
              { "urn": "urn:pulumi:dev::acme::acme:Database$aws:rds/instance:Instance::db", "type": "aws:rds/instance:Instance", "name": "db", "custom": true,
                "parent": "urn:pulumi:dev::acme::acme:Database::database" } ] }
            """),
        new DateOnly(2026, 11, 20),
        [new DataTier.Planning.Rules.Relational.InstanceStorageIsEncrypted()]);
}
