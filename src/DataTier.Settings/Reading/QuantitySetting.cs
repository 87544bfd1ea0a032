using System.Text.Json;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>A quantity in a range, written with its unit: a duration, a size, an amount of money.</summary>
internal sealed record QuantitySetting(string Name, string Meaning, int Least, int Most, Unit Unit) : Setting<int>(Name, Meaning)
{
    /// <inheritdoc/>
    public override int Placeholder => Least;

    /// <inheritdoc/>
    public override string Allowed => $"{Unit.Text(Least)} to {Unit.Text(Most)} is allowed";

    /// <inheritdoc/>
    public override string NameWithUnit => Name + Unit.Suffix;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        schema.WritePattern($"^({string.Join('|', Unit.PatternsOf(Least, Most))})$", Allowed);
        schema.WriteTexts("examples", [Unit.Text(Least), Unit.Text(Most)]);
    }

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out int value, out Refusal refusal)
    {
        value = Placeholder;
        if (!Unit.TryRead(node.Text, Math.Max(Least, 1), out var quantity, out refusal))
        {
            return false;
        }

        if (quantity < Least || quantity > Most)
        {
            refusal = quantity < Least ? new Refusal($"{node.Text} is too small", "raise it") : new Refusal($"{node.Text} is too large", "lower it");
            return false;
        }

        value = (int)quantity;
        return true;
    }
}
