using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesListenElsewhereTests
{
    [Theory]
    [InlineData("""{ "port": 16379 }""", "passed")]
    [InlineData("""{ "port": 6379 }""", "failed: port is 6379; set it to another port than the engine's own")]
    [InlineData("{}", "failed: port is not given; set it to another port than the engine's own")]
    [InlineData("""{ "port": "[unknown]" }""", "unknown: port is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CachesListenElsewhere>(Types.ReplicationGroup, inputs).Should().Be(judgement);
}
