using DataTier.Planning.Changes;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Changes;

/// <summary>Changes that a reviewer easily takes for harmless, or for dangerous.</summary>
public sealed class ShippedKnowledgeTests
{
    private const string Lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
    private const string Versioning = "aws:s3/bucketVersioning:BucketVersioning";
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Copies = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";
    private const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    private const string Secret = "aws:secretsmanager/secret:Secret";
    private const string Lock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";

    [Theory]
    [InlineData("""{"rules":[]}""", """{"rules":[{"id":"a","filter":{},"abortIncompleteMultipartUpload":{"daysAfterInitiation":7}}]}""")]
    [InlineData("""{"rules":[]}""", """{"rules":[{"id":"a","filter":{},"expiration":{"days":30}}]}""", DangerKind.DataLoss)]
    [InlineData("""{"rules":[{"id":"a","expiration":{"days":30}}]}""", """{"rules":[{"id":"a","expiration":{"days":29}}]}""", DangerKind.Retention)]
    [InlineData("""{"rules":[{"id":"a","expiration":{"days":30}}]}""", """{"rules":[{"id":"a","expiration":{"days":31}}]}""")]
    [InlineData("""{"rules":[{"id":"a","expiration":{"days":30}}]}""", """{"rules":[]}""")]
    [InlineData("""{"rules":[{"id":"a","filter":{"prefix":"x/"}}]}""", """{"rules":[{"id":"a","filter":{"prefix":""}}]}""", DangerKind.DataLoss)]
    public void A_lifecycle_rule_is_dangerous_when_it_deletes_more(string before, string after, params DangerKind[] dangers) =>
        Change(Lifecycle, before, after).Dangers.Select(danger => danger.Kind).Distinct().Should().Equal(dangers);

    [Theory]
    [InlineData(Cluster, """{"clusterIdentifier":"c","engine":"aurora-mysql"}""", """{"clusterIdentifier":"c","engine":"aurora-postgresql"}""", ReplaceSteps.CreateRefused)]
    [InlineData(Cluster, """{"clusterIdentifier":"c"}""", """{"clusterIdentifier":"d"}""", ReplaceSteps.CreateFirst)]
    [InlineData(Copies, """{"retentionPeriod":7}""", """{"retentionPeriod":14}""", ReplaceSteps.CreateRefused)]
    [InlineData(Versioning, """{"bucket":"a"}""", """{"bucket":"b"}""", ReplaceSteps.DeleteUndoesCreate)]
    [InlineData(Lock, """{"minRetentionDays":7}""", """{"minRetentionDays":14}""", ReplaceSteps.DeleteUndoesCreate)]
    public void A_replacement_goes_as_the_provider_does_it(string type, string before, string after, ReplaceSteps steps) =>
        Change(type, before, after).Should().Match<ResourceChange>(change => change.Kind == ChangeKind.Replaced && change.Steps == steps && change.Stops);

    [Fact]
    public void The_program_may_ask_to_delete_first() =>
        Change(Cluster, """{"engine":"a"}""", """{"engine":"b"}""", after => after with { DeleteBeforeReplace = true }).Steps.Should().Be(ReplaceSteps.DeleteFirst);

    [Fact]
    public void A_setting_that_its_own_deletion_undoes_counts_as_lost() =>
        Change(Versioning, """{"bucket":"a"}""", """{"bucket":"b"}""").Should().Match<ResourceChange>(
            change => change.Effect == ChangeEffect.DataLoss && change.Dangers.Single().Kind == DangerKind.Protection);

    [Theory]
    [InlineData("""{"securityGroupIds":["a","b"]}""", """{"securityGroupIds":["a"]}""", ChangeEffect.InPlace)]
    [InlineData("""{"securityGroupIds":["a"]}""", """{"securityGroupIds":[]}""", ChangeEffect.Refused)]
    [InlineData("""{"securityGroupIds":["a","b"]}""", """{"securityGroupIds":["b","a"]}""", ChangeEffect.InPlace)]
    public void Only_the_last_security_group_of_a_cache_must_stay(string before, string after, ChangeEffect effect) =>
        Change(Cache, before, after).Effect.Should().Be(effect);

    [Fact]
    public void A_secret_with_another_name_is_another_secret() => Change(Secret, """{"name":"a"}""", """{"name":"b"}""").Kind.Should().Be(ChangeKind.Replaced);

    [Theory]
    [InlineData("""{"snapshotRetentionLimit":7}""", "{}", DangerKind.Retention)]
    [InlineData("{}", """{"snapshotRetentionLimit":7}""")]
    public void A_cache_that_states_no_snapshots_keeps_none(string before, string after, params DangerKind[] dangers) =>
        Change(Cache, before, after).Dangers.Select(danger => danger.Kind).Should().Equal(dangers);

    [Theory]
    [InlineData("7.48.0", "8.0.0", 1)]
    [InlineData("7.48.0", "7.49.0", 0)]
    public void A_new_major_version_of_a_provider_is_told(string before, string after, int told) =>
        PlanDiff.Between(
            Plans.Of(Plans.Resource(Plans.AwsProvider, "p") with { Version = before }),
            Plans.Of(Plans.Resource(Plans.AwsProvider, "p") with { Version = after }),
            default).Resources.SelectMany(change => change.Options).Should().HaveCount(told);

    private static ResourceChange Change(string type, string before, string after, Func<PlannedResource, PlannedResource>? option = null)
    {
        var changed = Plans.Resource(type, "x", after);
        return PlanDiff.Between(Plans.Of(Plans.Resource(type, "x", before)), Plans.Of(option is null ? changed : option(changed)), default).Resources.Single();
    }
}
