using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ProxiesDemandTlsTests
{
    [Theory]
    [InlineData("""{ "requireTls": true }""", "passed")]
    [InlineData("""{ "requireTls": false }""", "failed: requireTls is false; set it to true")]
    [InlineData("{}", "failed: requireTls is not given; set it to true")]
    [InlineData("""{ "requireTls": "[unknown]" }""", "unknown: requireTls is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_proxy(string inputs, string judgement) =>
        Judged.By<ProxiesDemandTls>(Types.Proxy, inputs).Should().Be(judgement);
}
