using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Streaming;

namespace DataTier.Planning.Tests.Rules.Streaming;

public sealed class ConnectorsUseTlsAndLogTests
{
    [Theory]
    [InlineData("""{ "kafkaClusterEncryptionInTransit": { "encryptionType": "TLS" }, "logDelivery": { "workerLogDelivery": { "cloudwatchLogs": { "enabled": true } } } }""", "passed")]
    [InlineData("""{ "kafkaClusterEncryptionInTransit": { "encryptionType": "PLAINTEXT" }, "logDelivery": { "workerLogDelivery": { "cloudwatchLogs": { "enabled": true } } } }""", "failed: kafkaClusterEncryptionInTransit.encryptionType is 'PLAINTEXT'; set it to TLS")]
    [InlineData("""{ "kafkaClusterEncryptionInTransit": { "encryptionType": "TLS" }, "logDelivery": { "workerLogDelivery": { "cloudwatchLogs": { "enabled": false } } } }""", "failed: logDelivery.workerLogDelivery.cloudwatchLogs.enabled is false; set it to true")]
    [InlineData("""{ "kafkaClusterEncryptionInTransit": { "encryptionType": "TLS" } }""", "failed: logDelivery.workerLogDelivery.cloudwatchLogs.enabled is not given; set it to true")]
    [InlineData("""{ "kafkaClusterEncryptionInTransit": { "encryptionType": "[unknown]" }, "logDelivery": { "workerLogDelivery": { "cloudwatchLogs": { "enabled": true } } } }""", "unknown: kafkaClusterEncryptionInTransit.encryptionType is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_connector(string inputs, string judgement) =>
        Judged.By<ConnectorsUseTlsAndLog>(Types.Connector, inputs).Should().Be(judgement);
}
