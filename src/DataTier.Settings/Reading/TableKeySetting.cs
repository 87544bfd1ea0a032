namespace DataTier.Settings.Reading;

/// <summary>A key attribute of a table: its name, and its type where that is not text.</summary>
internal sealed record TableKeySetting(string Name, string Meaning) : Setting<TableKey>(Name, Meaning)
{
    /// <inheritdoc/>
    public override TableKey Placeholder => default;

    /// <inheritdoc/>
    public override string Allowed => "an attribute like policyId, version:number or digest:binary is allowed";

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out TableKey value, out Refusal refusal)
    {
        refusal = new Refusal($"'{node.Text}'", "correct it");
        return TableKey.TryParse(node.Text, out value);
    }
}
