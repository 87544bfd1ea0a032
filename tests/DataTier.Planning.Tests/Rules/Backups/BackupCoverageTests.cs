using DataTier.Planning.Plans;
using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Tests.Rules.Backups;

public sealed class BackupCoverageTests
{
    [Theory]
    [InlineData("""{ "resources": ["arn:aws:rds:eu-west-1:111122223333:db:a"] }""", Verdict.Passed)]
    [InlineData("""{ "resources": ["arn:aws:rds:*:*:db:*"] }""", Verdict.Passed)]
    [InlineData("""{ "resources": ["*"] }""", Verdict.Passed)]
    [InlineData("""{ "resources": ["arn:aws:rds:eu-west-1:111122223333:db:ab"] }""", Verdict.Failed)]
    [InlineData("""{ "selectionTags": [{ "type": "STRINGEQUALS", "key": "backup", "value": "daily" }] }""", Verdict.Passed)]
    [InlineData("""{ "selectionTags": [{ "type": "STRINGEQUALS", "key": "backup", "value": "weekly" }] }""", Verdict.Failed)]
    [InlineData("""{ "resources": ["[unknown]"] }""", Verdict.Unknown)]
    public void Goes_by_arn_pattern_or_tag(string selection, Verdict verdict) => Judge(selection, "{}").Verdict.Should().Be(verdict);

    [Fact]
    public void Goes_by_what_the_program_names_where_the_arn_is_known_only_later() =>
        Judge("""{ "resources": ["[unknown]"] }""", """{ "resources": ["db"] }""").Should().Be(Judgement.Pass);

    private static Judgement Judge(string selection, string dependencies)
    {
        var plan = PlanJson.Read($$"""
            { "version": 1, "project": "p", "stack": "s", "resources": [
              { "urn": "db", "type": "aws:rds/instance:Instance", "name": "db", "custom": true,
                "outputs": { "arn": "arn:aws:rds:eu-west-1:111122223333:db:a", "tagsAll": { "backup": "daily" } } },
              { "urn": "selection", "type": "aws:backup/selection:Selection", "name": "selection", "custom": true, "inputs": {{selection}}, "propertyDependencies": {{dependencies}} } ] }
            """);
        return BackupCoverage.Of(new Subject(plan.Resources[0], new RuledPlan(plan)));
    }
}
