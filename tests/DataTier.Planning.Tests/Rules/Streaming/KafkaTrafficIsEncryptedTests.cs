using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Streaming;

namespace DataTier.Planning.Tests.Rules.Streaming;

public sealed class KafkaTrafficIsEncryptedTests
{
    [Theory]
    [InlineData("""{ "encryptionInfo": { "encryptionInTransit": { "clientBroker": "TLS" }, "encryptionAtRestKmsKeyArn": "[unknown]" } }""", "passed")]
    [InlineData("""{ "encryptionInfo": { "encryptionInTransit": { "clientBroker": "TLS_PLAINTEXT" }, "encryptionAtRestKmsKeyArn": "k" } }""", "failed: encryptionInfo.encryptionInTransit.clientBroker is 'TLS_PLAINTEXT'; set it to TLS")]
    [InlineData("""{ "encryptionInfo": { "encryptionInTransit": { "clientBroker": "TLS", "inCluster": false }, "encryptionAtRestKmsKeyArn": "k" } }""", "failed: encryptionInfo.encryptionInTransit.inCluster is false; set it to true")]
    [InlineData("""{ "encryptionInfo": { "encryptionInTransit": { "clientBroker": "TLS" } } }""", "failed: encryptionInfo.encryptionAtRestKmsKeyArn is not given; set it to the client's own key")]
    [InlineData("{}", "failed: encryptionInfo.encryptionAtRestKmsKeyArn is not given; set it to the client's own key")]
    [InlineData("""{ "encryptionInfo": { "encryptionInTransit": "[unknown]", "encryptionAtRestKmsKeyArn": "k" } }""", "unknown: encryptionInfo.encryptionInTransit.inCluster is known only after deployment, so this is not judged; make it a plain value; encryptionInfo.encryptionInTransit.clientBroker is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_kafka(string inputs, string judgement) =>
        Judged.By<KafkaTrafficIsEncrypted>(Types.Kafka, inputs).Should().Be(judgement);
}
