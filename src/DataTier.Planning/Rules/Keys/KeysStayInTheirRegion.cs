namespace DataTier.Planning.Rules.Keys;

/// <summary>A key in two regions can be used, and lost, in both.</summary>
internal sealed class KeysStayInTheirRegion() : ResourceRule(
    id: "kms.single-region",
    severity: Severity.Medium,
    title: "Keys stay in one region",
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html",
    controls: [],
    types: [Types.Key],
    relaxable: "share a key between regions, where replication needs it")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject key) => key["multiRegion"].IsNotTrue();
}
