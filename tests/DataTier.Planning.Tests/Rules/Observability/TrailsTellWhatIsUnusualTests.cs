using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class TrailsTellWhatIsUnusualTests
{
    [Theory]
    [InlineData("""{ "insightSelectors": [{ "insightType": "ApiCallRateInsight" }], "tags": { "owner": "x" } }""", "passed")]
    [InlineData("""{ "insightSelectors": [], "tags": { "owner": "x" } }""", "failed: insightSelectors is an empty list; set it to ApiCallRateInsight and ApiErrorRateInsight")]
    [InlineData("""{ "insightSelectors": [{ "insightType": "ApiCallRateInsight" }] }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "tags": { "owner": "x" } }""", "failed: insightSelectors is not given; set it to ApiCallRateInsight and ApiErrorRateInsight")]
    [InlineData("""{ "insightSelectors": "[unknown]", "tags": "[unknown]" }""", "unknown: tags is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_trail(string inputs, string judgement) =>
        Judged.By<TrailsTellWhatIsUnusual>(Types.Trail, inputs).Should().Be(judgement);
}
