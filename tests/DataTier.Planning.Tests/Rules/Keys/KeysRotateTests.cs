using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Keys;

namespace DataTier.Planning.Tests.Rules.Keys;

public sealed class KeysRotateTests
{
    [Theory]
    [InlineData("""{ "enableKeyRotation": true }""", "passed")]
    [InlineData("""{ "enableKeyRotation": false }""", "failed: enableKeyRotation is false; set it to true")]
    [InlineData("{}", "failed: enableKeyRotation is not given; set it to true")]
    [InlineData("""{ "enableKeyRotation": "[unknown]" }""", "unknown: enableKeyRotation is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "customerMasterKeySpec": "RSA_4096" }""", "not applicable")]
    public void Judges_key(string inputs, string judgement) =>
        Judged.By<KeysRotate>(Types.Key, inputs).Should().Be(judgement);
}
