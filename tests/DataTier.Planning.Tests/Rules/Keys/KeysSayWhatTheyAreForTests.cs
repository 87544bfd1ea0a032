using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Keys;

namespace DataTier.Planning.Tests.Rules.Keys;

public sealed class KeysSayWhatTheyAreForTests
{
    [Theory]
    [InlineData("""{ "description": "Orders" }""", "passed")]
    [InlineData("""{ "description": "Order" }""", "failed: description is 'Order'; say in it what the key encrypts")]
    [InlineData("{}", "failed: description is not given; say in it what the key encrypts")]
    [InlineData("""{ "description": "[unknown]" }""", "unknown: description is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_key(string inputs, string judgement) =>
        Judged.By<KeysSayWhatTheyAreFor>(Types.Key, inputs).Should().Be(judgement);
}
