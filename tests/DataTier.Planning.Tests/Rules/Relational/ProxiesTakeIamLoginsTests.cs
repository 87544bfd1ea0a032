using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ProxiesTakeIamLoginsTests
{
    [Theory]
    [InlineData("""{ "auths": [{ "iamAuth": "REQUIRED", "secretArn": "[unknown]" }] }""", "passed")]
    [InlineData("""{ "defaultAuthScheme": "IAM_AUTH" }""", "passed")]
    [InlineData("""{ "auths": [{ "iamAuth": "DISABLED", "secretArn": "s" }] }""", "failed: auths[0].iamAuth is 'DISABLED'; set it to 'REQUIRED'")]
    [InlineData("""{ "auths": [{ "iamAuth": "REQUIRED" }] }""", "failed: auths[0].secretArn is not given; set it to the secret of the user")]
    [InlineData("""{ "auths": [{ "iamAuth": "REQUIRED", "secretArn": "s" }], "debugLogging": true }""", "failed: debugLogging is true; set it to false")]
    [InlineData("{}", "failed: auths is not given; name the secret of a user")]
    [InlineData("""{ "auths": "[unknown]" }""", "unknown: auths is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_proxy(string inputs, string judgement) =>
        Judged.By<ProxiesTakeIamLogins>(Types.Proxy, inputs).Should().Be(judgement);
}
