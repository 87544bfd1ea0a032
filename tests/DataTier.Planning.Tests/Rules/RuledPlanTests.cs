using DataTier.Planning.Plans;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Tests.Rules;

public sealed class RuledPlanTests
{
    [Fact]
    public void Finds_what_belongs_to_a_resource_as_the_program_says() =>
        Companions("""{ "bucket": "[unknown]" }""", """{ "bucket": ["bucket"] }""").Should().Equal("logging");

    [Fact]
    public void Finds_what_belongs_to_a_resource_by_the_name_it_gives() => Companions("""{ "bucket": "bucket-id" }""", "{}").Should().Equal("logging");

    [Fact]
    public void Finds_it_by_name_also_where_the_program_takes_the_name_from_a_third_resource() =>
        Companions("""{ "bucket": "bucket-id" }""", """{ "bucket": ["policy"] }""").Should().Equal("logging");

    [Fact]
    public void Takes_nothing_of_another_region_for_its_own() => Companions("""{ "bucket": "bucket-id", "region": "eu-central-1" }""", "{}").Should().BeEmpty();

    [Fact]
    public void Finds_the_resource_behind_an_input_in_the_same_two_ways()
    {
        var byProgram = PlanOf("""{ "bucket": "[unknown]" }""", """{ "bucket": ["bucket"] }""");
        var byName = PlanOf("""{ "bucket": "bucket-id" }""", "{}");

        foreach (var plan in new[] { byProgram, byName })
        {
            new RuledPlan(plan).Source(plan.Find("logging") ?? throw new InvalidOperationException(), "bucket", Types.Bucket)?.Urn.Should().Be("bucket");
        }
    }

    private static string[] Companions(string inputs, string dependencies)
    {
        var plan = PlanOf(inputs, dependencies);
        return [.. new RuledPlan(plan).Companions(plan.Find("bucket") ?? throw new InvalidOperationException(), Types.BucketLogging, "bucket").Select(resource => resource.Name)];
    }

    private static Plan PlanOf(string inputs, string dependencies) => PlanJson.Read($$"""
        { "version": 1, "project": "p", "stack": "s", "resources": [
          { "urn": "bucket", "type": "{{Types.Bucket}}", "name": "bucket", "custom": true, "id": "bucket-id" },
          { "urn": "logging", "type": "{{Types.BucketLogging}}", "name": "logging", "custom": true, "inputs": {{inputs}}, "propertyDependencies": {{dependencies}} } ] }
        """);
}
