using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Secrets;

namespace DataTier.Planning.Tests.Rules.Secrets;

public sealed class SecretsAreDescribedAndRecoverableTests
{
    [Theory]
    [InlineData("""{ "description": "Orders", "tags": { "owner": "x" }, "recoveryWindowInDays": 7 }""", "passed")]
    [InlineData("""{ "description": "Orders", "tags": { "owner": "x" } }""", "passed")]
    [InlineData("""{ "description": "Orders", "tags": { "owner": "x" }, "recoveryWindowInDays": 0 }""", "failed: recoveryWindowInDays is 0; set it to 7 or more")]
    [InlineData("""{ "description": "Orders", "tags": { "owner": "x" }, "recoveryWindowInDays": 6 }""", "failed: recoveryWindowInDays is 6; set it to 7 or more")]
    [InlineData("""{ "tags": { "owner": "x" } }""", "failed: description is not given; set it to what it opens")]
    [InlineData("""{ "description": "Orders" }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "description": "Orders", "tags": { "owner": "x" }, "recoveryWindowInDays": "[unknown]" }""", "unknown: recoveryWindowInDays is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_secret(string inputs, string judgement) =>
        Judged.By<SecretsAreDescribedAndRecoverable>(Types.Secret, inputs).Should().Be(judgement);
}
