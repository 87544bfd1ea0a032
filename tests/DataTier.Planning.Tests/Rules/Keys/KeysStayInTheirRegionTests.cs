using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Keys;

namespace DataTier.Planning.Tests.Rules.Keys;

public sealed class KeysStayInTheirRegionTests
{
    [Theory]
    [InlineData("""{ "multiRegion": false }""", "passed")]
    [InlineData("{}", "passed")]
    [InlineData("""{ "multiRegion": true }""", "failed: multiRegion is true; set it to false")]
    [InlineData("""{ "multiRegion": "[unknown]" }""", "unknown: multiRegion is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_key(string inputs, string judgement) =>
        Judged.By<KeysStayInTheirRegion>(Types.Key, inputs).Should().Be(judgement);
}
