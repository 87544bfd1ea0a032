using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class SomebodyIsToldOfDatabaseEventsTests
{
    [Theory]
    [InlineData("""{ "snsTopic": "t", "sourceType": "db-instance", "eventCategories": ["maintenance", "configuration change", "failure"] }""", "passed")]
    [InlineData("""{ "snsTopic": "t", "sourceType": "db-instance" }""", "passed")]
    [InlineData("""{ "snsTopic": "t", "sourceType": "db-instance", "eventCategories": ["maintenance", "failure"] }""", "failed: eventCategories is [maintenance, failure]; add configuration change")]
    [InlineData("""{ "snsTopic": "t", "sourceType": "db-cluster", "eventCategories": ["maintenance", "failure"] }""", "passed")]
    [InlineData("""{ "snsTopic": "t", "sourceType": "db-cluster", "enabled": false }""", "failed: enabled is false; set it to true")]
    [InlineData("""{ "sourceType": "db-instance" }""", "failed: snsTopic is not given; set it to a topic that somebody reads")]
    [InlineData("""{ "snsTopic": "t", "sourceType": "db-instance", "eventCategories": "[unknown]" }""", "unknown: eventCategories is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance_events(string inputs, string judgement) =>
        Judged.By<SomebodyIsToldOfDatabaseEvents>(Types.InstanceEvents, inputs).Should().Be(judgement);
}
