using System.Text.Json;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>One of a few quantities, written with its unit.</summary>
internal sealed record QuantityChoiceSetting(string Name, string Meaning, int[] Choices, Unit Unit) : Setting<int>(Name, Meaning)
{
    /// <inheritdoc/>
    public override int Placeholder => Choices[0];

    /// <inheritdoc/>
    public override string Allowed => $"{string.Join(", ", Choices.SkipLast(1).Select(choice => Unit.Text(choice)))} or {Unit.Text(Choices[^1])} is allowed";

    /// <inheritdoc/>
    public override string NameWithUnit => Name + Unit.Suffix;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema) => schema.WriteTexts("enum", Choices.SelectMany(choice => Unit.Spellings(choice)));

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out int value, out Refusal refusal)
    {
        value = Placeholder;
        if (!Unit.TryRead(node.Text, Choices[0], out var quantity, out refusal))
        {
            return false;
        }

        if (Array.IndexOf(Choices, (int)Math.Clamp(quantity, int.MinValue, int.MaxValue)) is var index && index < 0)
        {
            refusal = new Refusal($"{node.Text} is not among them", "choose one of them");
            return false;
        }

        value = Choices[index];
        return true;
    }
}
