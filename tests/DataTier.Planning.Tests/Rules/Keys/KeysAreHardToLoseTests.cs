using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Keys;

namespace DataTier.Planning.Tests.Rules.Keys;

public sealed class KeysAreHardToLoseTests
{
    [Theory]
    [InlineData("""{ "deletionWindowInDays": 30 }""", "passed")]
    [InlineData("{}", "passed")]
    [InlineData("""{ "deletionWindowInDays": 29 }""", "failed: deletionWindowInDays is 29; set it to 30 or more")]
    [InlineData("""{ "isEnabled": false }""", "failed: isEnabled is false; set it to true")]
    [InlineData("""{ "deletionWindowInDays": "[unknown]" }""", "unknown: deletionWindowInDays is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_key(string inputs, string judgement) =>
        Judged.By<KeysAreHardToLose>(Types.Key, inputs).Should().Be(judgement);
}
