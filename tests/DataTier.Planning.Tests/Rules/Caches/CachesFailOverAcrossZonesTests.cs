using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesFailOverAcrossZonesTests
{
    [Theory]
    [InlineData("""{ "automaticFailoverEnabled": true, "multiAzEnabled": true, "numCacheClusters": 2 }""", "passed")]
    [InlineData("""{ "automaticFailoverEnabled": true, "multiAzEnabled": true, "replicasPerNodeGroup": 1 }""", "passed")]
    [InlineData("""{ "automaticFailoverEnabled": true, "multiAzEnabled": true, "numCacheClusters": 1 }""", "failed: numCacheClusters is 1; set it to 2 or more")]
    [InlineData("""{ "automaticFailoverEnabled": false, "multiAzEnabled": true, "numCacheClusters": 2 }""", "failed: automaticFailoverEnabled is false; set it to true")]
    [InlineData("""{ "automaticFailoverEnabled": true, "numCacheClusters": 2 }""", "failed: multiAzEnabled is not given; set it to true")]
    [InlineData("""{ "automaticFailoverEnabled": true, "multiAzEnabled": true, "replicasPerNodeGroup": "[unknown]" }""", "unknown: replicasPerNodeGroup is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "automaticFailoverEnabled": true, "multiAzEnabled": true, "replicasPerNodeGroup": 0 }""", "failed: numCacheClusters is not given; set it to 2 or more")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CachesFailOverAcrossZones>(Types.ReplicationGroup, inputs).Should().Be(judgement);
}
