using System.Text.Json;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>A key attribute of a table: its name, and its type where that is not text.</summary>
internal sealed record TableKeySetting(string Name, string Meaning) : Setting<TableKey>(Name, Meaning)
{
    /// <inheritdoc/>
    public override TableKey Placeholder => default;

    /// <inheritdoc/>
    public override string Allowed => "an attribute like policyId, version:number or digest:binary is allowed";

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        schema.WritePattern($"^({AwsName.KeyAttribute.Pattern})$", Allowed);
    }

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out TableKey value, out Refusal refusal)
    {
        var isFlag = node.Style == ScalarStyle.Plain && node.Text is ("true" or "false");
        refusal = isFlag ? new Refusal($"the value {node.Text}", "put it in quotes if it is meant as text") : new Refusal($"'{node.Text}'", "correct it");
        return TableKey.TryParse(node.Text, out value) && !isFlag;
    }
}
