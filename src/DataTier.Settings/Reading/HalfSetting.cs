using System.Globalization;
using System.Text.Json;

namespace DataTier.Settings.Reading;

/// <summary>A number in steps of a half, with its unit.</summary>
internal sealed record HalfSetting(string Name, string Meaning, decimal Least, decimal Most, string Unit) : Setting<decimal>(Name, Meaning)
{
    /// <inheritdoc/>
    public override decimal Placeholder => Least;

    /// <inheritdoc/>
    public override string Allowed => string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most} {Unit} in steps of 0.5 are allowed");

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "number");
        schema.WriteNumber("minimum", Least);
        schema.WriteNumber("maximum", Most);
        schema.WriteNumber("multipleOf", 0.5m);
    }

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out decimal value, out Refusal refusal)
    {
        value = Placeholder;
        refusal = new Refusal($"'{node.Text}'", "correct it");
        if (node.Style == ScalarStyle.Quoted
            || !decimal.TryParse(node.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number < Least || number > Most || number * 2 % 1 != 0)
        {
            return false;
        }

        value = number;
        return true;
    }
}
