using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Streaming;

namespace DataTier.Planning.Tests.Rules.Streaming;

public sealed class KafkaClientsAuthenticateTests
{
    [Theory]
    [InlineData("""{ "clientAuthentication": { "sasl": { "iam": true } } }""", "passed")]
    [InlineData("""{ "clientAuthentication": { "sasl": { "scram": true }, "unauthenticated": false } }""", "passed")]
    [InlineData("""{ "clientAuthentication": { "tls": { "certificateAuthorityArns": ["a"] } } }""", "passed")]
    [InlineData("""{ "clientAuthentication": { "sasl": { "iam": true }, "unauthenticated": true } }""", "failed: clientAuthentication.unauthenticated is true; set it to false")]
    [InlineData("""{ "clientAuthentication": { "sasl": { "iam": false } } }""", "failed: clientAuthentication.sasl.iam is false; set it to true")]
    [InlineData("{}", "failed: clientAuthentication.sasl.iam is not given; set it to true")]
    [InlineData("""{ "clientAuthentication": { "sasl": { "iam": "[unknown]" } } }""", "unknown: clientAuthentication.sasl.iam is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_kafka(string inputs, string judgement) =>
        Judged.By<KafkaClientsAuthenticate>(Types.Kafka, inputs).Should().Be(judgement);
}
