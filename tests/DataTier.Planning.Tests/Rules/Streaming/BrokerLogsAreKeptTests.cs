using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Streaming;

namespace DataTier.Planning.Tests.Rules.Streaming;

public sealed class BrokerLogsAreKeptTests
{
    [Theory]
    [InlineData("""{ "loggingInfo": { "brokerLogs": { "cloudwatchLogs": { "enabled": true } } } }""", "passed")]
    [InlineData("""{ "loggingInfo": { "brokerLogs": { "s3": { "enabled": true } } } }""", "passed")]
    [InlineData("""{ "loggingInfo": { "brokerLogs": { "cloudwatchLogs": { "enabled": false } } } }""", "failed: loggingInfo.brokerLogs.cloudwatchLogs.enabled is false; set it to true")]
    [InlineData("{}", "failed: loggingInfo.brokerLogs.cloudwatchLogs.enabled is not given; set it to true")]
    [InlineData("""{ "loggingInfo": "[unknown]" }""", "unknown: loggingInfo.brokerLogs.cloudwatchLogs.enabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_kafka(string inputs, string judgement) =>
        Judged.By<BrokerLogsAreKept>(Types.Kafka, inputs).Should().Be(judgement);
}
