namespace DataTier.Planning.Rules.Documents;

/// <summary>A key of AWS cannot be shared, limited or destroyed.</summary>
internal sealed class TablesHaveTheirOwnKey() : ResourceRule(
    id: "ddb.cmk",
    severity: Severity.Medium,
    title: "Table is encrypted with an own key",
    source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html",
    controls: ["PCI DSS 4 3.5.1"],
    types: [Types.Table, Types.TableReplica],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject table) =>
        table.Resource.Type == Types.TableReplica
            ? table["kmsKeyArn"].IsSet("the client's own key in its region")
            : table["serverSideEncryption"]["enabled"].IsTrue()
                & table["serverSideEncryption"]["kmsKeyArn"].IsSet("the client's own key")
                & table["replicas"].Every(replica => replica["kmsKeyArn"].IsSet("the client's own key in its region"), none: Judgement.Pass);
}
