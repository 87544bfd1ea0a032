using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClustersSurviveTheLossOfAZoneTests
{
    [Theory]
    [InlineData("{}", "{}", "{}", "passed")]
    [InlineData("{}", """{ "availabilityZone": "eu-west-1a" }""", """{ "availabilityZone": "eu-west-1b" }""", "passed")]
    [InlineData("{}", """{ "availabilityZone": "eu-west-1a" }""", """{ "availabilityZone": "eu-west-1a" }""", "failed: all instances lie in one zone; add a reader in another zone")]
    [InlineData("{}", "{}", null, "failed: all instances lie in one zone; add a reader in another zone")]
    [InlineData("{}", null, null, "failed: it has no instance; add a reader in another zone")]
    [InlineData("""{ "dbClusterInstanceClass": "db.m6gd.large" }""", null, null, "passed")]
    public void Judges_cluster(string inputs, string? writer, string? reader, string judgement) =>
        Judged.By<ClustersSurviveTheLossOfAZone>(Types.Cluster, inputs, Judged.Beside(Types.ClusterInstance, "clusterIdentifier", writer), Judged.Beside(Types.ClusterInstance, "clusterIdentifier", reader)).Should().Be(judgement);
}
