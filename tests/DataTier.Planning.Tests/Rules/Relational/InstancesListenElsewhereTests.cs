using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesListenElsewhereTests
{
    [Theory]
    [InlineData("""{ "engine": "mariadb", "port": 13306 }""", "passed")]
    [InlineData("""{ "engine": "mariadb", "port": 3306 }""", "failed: port is 3306; set it to another port than the engine's own")]
    [InlineData("""{ "engine": "postgres", "port": 5432 }""", "failed: port is 5432; set it to another port than the engine's own")]
    [InlineData("""{ "engine": "postgres", "port": 15432 }""", "passed")]
    [InlineData("""{ "engine": "postgres" }""", "failed: port is not given; set it to another port than the engine's own")]
    [InlineData("""{ "engine": "mariadb", "port": "[unknown]" }""", "unknown: port is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesListenElsewhere>(Types.Instance, inputs).Should().Be(judgement);
}
