using System.Globalization;
using System.Text.Json;

namespace DataTier.Settings.Reading;

/// <summary>A whole number in a range, with its unit.</summary>
internal sealed record NumberSetting(string Name, string Meaning, int Least, int Most, string Unit) : Setting<int>(Name, Meaning)
{
    /// <inheritdoc/>
    public override int Placeholder => Least;

    /// <inheritdoc/>
    public override string Allowed => $"{Least} to {Most} {Unit} are allowed";

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "integer");
        schema.WriteNumber("minimum", Least);
        schema.WriteNumber("maximum", Most);
    }

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out int value, out Refusal refusal)
    {
        value = Placeholder;
        refusal = default;
        if (node.Style == ScalarStyle.Quoted)
        {
            refusal = new Refusal($"the text '{node.Text}'", "write a whole number without quotes");
        }
        else if (!long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            refusal = new Refusal($"'{node.Text}' is not a whole number", "write digits only");
        }
        else if (number < Least)
        {
            refusal = new Refusal($"{number} is too small", "raise it");
        }
        else if (number > Most)
        {
            refusal = new Refusal($"{number} is too large", "lower it");
        }
        else
        {
            value = (int)number;
            return true;
        }

        return false;
    }
}
