using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Streaming;

namespace DataTier.Planning.Tests.Rules.Streaming;

public sealed class KafkaMetricsGoDownToTopicsTests
{
    [Theory]
    [InlineData("""{ "enhancedMonitoring": "PER_TOPIC_PER_BROKER" }""", "passed")]
    [InlineData("""{ "enhancedMonitoring": "PER_BROKER" }""", "failed: enhancedMonitoring is 'PER_BROKER'; set it to one of PER_TOPIC_PER_BROKER, PER_TOPIC_PER_PARTITION")]
    [InlineData("{}", "failed: enhancedMonitoring is not given; set it to one of PER_TOPIC_PER_BROKER, PER_TOPIC_PER_PARTITION")]
    [InlineData("""{ "enhancedMonitoring": "[unknown]" }""", "unknown: enhancedMonitoring is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_kafka(string inputs, string judgement) =>
        Judged.By<KafkaMetricsGoDownToTopics>(Types.Kafka, inputs).Should().Be(judgement);
}
