namespace DataTier.Planning.Rules.Documents;

/// <summary>A table of fixed capacity refuses what comes beyond it.</summary>
internal sealed class TablesScaleWithLoad() : ResourceRule(
    id: "ddb.scaling",
    severity: Severity.Medium,
    title: "Table scales with load",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-1",
    controls: ["AWS FSBP DynamoDB.1"],
    types: [Types.Table])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject table) =>
        table["billingMode"].Text == "PAY_PER_REQUEST" ? Judgement.Pass
        : table["billingMode"].IsHidden ? table["billingMode"].NotJudged()
        : Scales(table, "ReadCapacityUnits") & Scales(table, "WriteCapacityUnits");

    private static Judgement Scales(Subject table, string dimension)
    {
        var scaled = Judgement.Fail($"no scaling target for {dimension}; add one, or pay per request");
        foreach (var target in table.Companions(Types.ScalingTarget, "resourceId"))
        {
            scaled |= target["scalableDimension"].Is($"dynamodb:table:{dimension}");
        }

        return scaled;
    }
}
