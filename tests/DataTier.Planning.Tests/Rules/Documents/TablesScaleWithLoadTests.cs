using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Documents;

namespace DataTier.Planning.Tests.Rules.Documents;

public sealed class TablesScaleWithLoadTests
{
    [Theory]
    [InlineData("""{ "billingMode": "PAY_PER_REQUEST" }""", null, null, "passed")]
    [InlineData("""{ "billingMode": "PROVISIONED" }""", """{ "scalableDimension": "dynamodb:table:ReadCapacityUnits" }""", """{ "scalableDimension": "dynamodb:table:WriteCapacityUnits" }""", "passed")]
    [InlineData("""{ "billingMode": "PROVISIONED" }""", """{ "scalableDimension": "dynamodb:table:ReadCapacityUnits" }""", null, "failed: no scaling target for WriteCapacityUnits; add one, or pay per request")]
    [InlineData("{}", null, null, "failed: no scaling target for ReadCapacityUnits; add one, or pay per request; no scaling target for WriteCapacityUnits; add one, or pay per request")]
    [InlineData("""{ "billingMode": "[unknown]" }""", null, null, "unknown: billingMode is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_table(string inputs, string? reads, string? writes, string judgement) =>
        Judged.By<TablesScaleWithLoad>(Types.Table, inputs, Judged.Beside(Types.ScalingTarget, "resourceId", reads), Judged.Beside(Types.ScalingTarget, "resourceId", writes)).Should().Be(judgement);
}
