using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClusterAdministratorsHaveNamesOfTheirOwnTests
{
    [Theory]
    [InlineData("""{ "masterUsername": "datatier" }""", "passed")]
    [InlineData("""{ "masterUsername": "postgres" }""", "failed: masterUsername is 'postgres'; choose a name that nobody would guess")]
    [InlineData("{}", "failed: masterUsername is not given; choose a name that nobody would guess")]
    [InlineData("""{ "masterUsername": "[unknown]" }""", "unknown: masterUsername is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "replicationSourceIdentifier": "arn:x" }""", "not applicable")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<ClusterAdministratorsHaveNamesOfTheirOwn>(Types.Cluster, inputs).Should().Be(judgement);
}
