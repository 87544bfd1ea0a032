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
    [InlineData("{}", """{ "availabilityZone": "[unknown]" }""", """{ "availabilityZone": "eu-west-1a" }""", "unknown: availabilityZone of beside-1 is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_cluster(string inputs, string? writer, string? reader, string judgement) =>
        Judged.By<ClustersSurviveTheLossOfAZone>(Types.Cluster, inputs, Judged.Beside(Types.ClusterInstance, "clusterIdentifier", writer), Judged.Beside(Types.ClusterInstance, "clusterIdentifier", reader)).Should().Be(judgement);
}
