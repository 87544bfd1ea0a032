using DataTier.Planning.Plans;
using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketRolesTests
{
    [Theory]
    [InlineData("log", true)]
    [InlineData("policy", true)]
    [InlineData("other", false)]
    public void A_log_bucket_is_what_others_log_to_or_wait_for_the_policy_of(string source, bool takesLogs) => BucketRoles.TakesAccessLogs(LogBucket(source)).Should().Be(takesLogs);

    [Theory]
    [InlineData("acme:Store", false)]
    [InlineData("datatier:components:BackupBucket", true)]
    public void A_backup_bucket_is_what_lies_in_the_component_of_that_name(string parent, bool holdsBackups) =>
        BucketRoles.HoldsBackups(new Subject(new PlannedResource { Urn = $"urn:pulumi:s::p::{parent}${Types.Bucket}::b", Type = Types.Bucket, Name = "b" }, new RuledPlan(new Plan { Project = "p", Stack = "s" })))
            .Should().Be(holdsBackups);

    private static Subject LogBucket(string source)
    {
        var plan = PlanJson.Read($$"""
            { "version": 1, "project": "p", "stack": "s", "resources": [
              { "urn": "log", "type": "{{Types.Bucket}}", "name": "log", "custom": true },
              { "urn": "policy", "type": "{{Types.BucketPolicy}}", "name": "log", "custom": true, "propertyDependencies": { "bucket": ["log"] } },
              { "urn": "logging", "type": "{{Types.BucketLogging}}", "name": "b", "custom": true, "inputs": { "targetBucket": "[unknown]" }, "propertyDependencies": { "targetBucket": ["{{source}}"] } } ] }
            """);
        return new Subject(plan.Resources[0], new RuledPlan(plan));
    }
}
