using DataTier.Planning.Plans;
using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules;

public sealed class RelaxationsTests
{
    [Fact]
    public void Are_shown_with_the_tier_and_its_reason_and_do_not_stop()
    {
        var report = Checking("""{ "lab.relaxable": "a lab may" }""");

        report.Findings.Single(finding => finding.Rule.Id == "lab.relaxable").Relaxation.Should().Be(new Relaxation("basic", "a lab may"));
        report.Findings.Single(finding => finding.Rule.Id == "lab.strict").Relaxation.Should().BeNull();
        report.Rules.Select(result => result.Verdict).Should().Equal(Verdict.Passed, Verdict.Failed);
    }

    [Fact]
    public void Hold_only_for_rules_that_a_tier_may_relax() =>
        Checking("""{ "lab.strict": "please" }""").Findings.Should().OnlyContain(finding => finding.Open);

    [Theory]
    [InlineData("true", false)]
    [InlineData("false", true)]
    public void Come_with_a_disposable_environment_for_what_guards_against_deletion(string disposable, bool open)
    {
        var plan = PlanJson.Read($$"""
            { "version": 1, "project": "acme", "stack": "dev", "config": { "datatier:disposable": "{{disposable}}" }, "resources": [
              { "urn": "db", "type": "aws:rds/instance:Instance", "name": "db", "custom": true, "inputs": { "deletionProtection": false } } ] }
            """);

        var finding = Judge.Run(plan, new DateOnly(2026, 11, 20), [new InstancesRefuseDeletion()]).Findings.Single();

        finding.Open.Should().Be(open);
        finding.Relaxation?.Reason.Should().Be("the environment is declared disposable");
    }

    [Fact]
    public void Tell_tier_and_client_of_a_finding() =>
        Checking("{}").Findings.Should().OnlyContain(finding => finding.Tier == "basic" && finding.Client == "wingtip");

    [Fact]
    public void Are_errors_where_the_rule_is_unknown_or_strict() =>
        Checking("""{ "rds.instance.encripted": "no", "rds.instance.encrypted": "please" }""").Errors.Should().Equal(
            "tier basic relaxes 'rds.instance.encripted', which is no rule; did you mean 'rds.instance.encrypted'?",
            "tier basic relaxes rds.instance.encrypted, which no tier may; keep the rule, or waive it for a resource and a time");

    private static RuleReport Checking(string relaxes) => Judge.Run(
        PlanJson.Read($$"""
            { "version": 1, "project": "acme", "stack": "dev", "resources": [
              { "urn": "tier", "type": "datatier:components:ClientTier", "name": "wingtip", "inputs": { "tier": "basic", "relaxes": {{relaxes}} } },
              { "urn": "between", "type": "acme:Database", "name": "between", "parent": "tier" },
              { "urn": "db", "type": "aws:rds/instance:Instance", "name": "db", "custom": true, "parent": "between", "inputs": { "multiAz": false } } ] }
            """),
        new DateOnly(2026, 11, 20),
        [new TwoZones("lab.relaxable", "run in one zone"), new TwoZones("lab.strict", null)]);

    private sealed class TwoZones(string id, string? relaxable) : ResourceRule(
        id, Severity.High, "Two zones", "https://example.com", controls: [], types: [Types.Instance], relaxable)
    {
        protected override Judgement Judge(Subject subject) => subject["multiAz"].IsTrue();
    }
}
