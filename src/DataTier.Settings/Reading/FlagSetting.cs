using System.Text.Json;

namespace DataTier.Settings.Reading;

/// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
internal sealed record FlagSetting(string Name, string Meaning) : Setting<bool>(Name, Meaning)
{
    /// <inheritdoc/>
    public override bool Placeholder => false;

    /// <inheritdoc/>
    public override string Allowed => "true or false is allowed";

    /// <inheritdoc/>
    public override int Answers => 2;

    /// <inheritdoc/>
    public override string AnswerWord(int number) => number == 0 ? "false" : "true";

    /// <inheritdoc/>
    public override bool Answer(int number) => number == 1;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema) => schema.WriteString("type", "boolean");

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out bool value, out Refusal refusal)
    {
        value = node.Text == "true";
        refusal = node.Style == ScalarStyle.Quoted
            ? new Refusal($"the text '{node.Text}'", "write it without quotes")
            : new Refusal($"'{node.Text}' is neither", "write true or false in lower case");
        return node.Style != ScalarStyle.Quoted && node.Text is ("true" or "false");
    }
}
