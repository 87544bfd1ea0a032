using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Streaming;

namespace DataTier.Planning.Tests.Rules.Streaming;

public sealed class KafkaIsMaintainedTests
{
    [Theory]
    [InlineData("""{ "kafkaVersion": "3.9.x.kraft" }""", "passed")]
    [InlineData("""{ "kafkaVersion": "2.8.1" }""", "failed: kafkaVersion is '2.8.1'; set it to one of 3.6.0, 3.7.x, 3.7.x.kraft, 3.8.x, 3.8.x.kraft, 3.9.x, 3.9.x.kraft, 4.0.x.kraft, 4.1.x.kraft")]
    [InlineData("{}", "failed: kafkaVersion is not given; set it to one of 3.6.0, 3.7.x, 3.7.x.kraft, 3.8.x, 3.8.x.kraft, 3.9.x, 3.9.x.kraft, 4.0.x.kraft, 4.1.x.kraft")]
    [InlineData("""{ "kafkaVersion": "[unknown]" }""", "unknown: kafkaVersion is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_kafka(string inputs, string judgement) =>
        Judged.By<KafkaIsMaintained>(Types.Kafka, inputs).Should().Be(judgement);
}
