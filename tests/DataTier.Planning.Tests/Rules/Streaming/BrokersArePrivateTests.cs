using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Streaming;

namespace DataTier.Planning.Tests.Rules.Streaming;

public sealed class BrokersArePrivateTests
{
    [Theory]
    [InlineData("""{ "brokerNodeGroupInfo": { "connectivityInfo": { "publicAccess": { "type": "DISABLED" } } } }""", "passed")]
    [InlineData("{}", "passed")]
    [InlineData("""{ "brokerNodeGroupInfo": { "connectivityInfo": { "publicAccess": { "type": "SERVICE_PROVIDED_EIPS" } } } }""", "failed: brokerNodeGroupInfo.connectivityInfo.publicAccess.type is 'SERVICE_PROVIDED_EIPS'; set it to DISABLED")]
    [InlineData("""{ "brokerNodeGroupInfo": { "connectivityInfo": "[unknown]" } }""", "unknown: brokerNodeGroupInfo.connectivityInfo.publicAccess.type is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_kafka(string inputs, string judgement) =>
        Judged.By<BrokersArePrivate>(Types.Kafka, inputs).Should().Be(judgement);
}
