using System.Text.Json;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>One of a few words, each standing for a value.</summary>
internal sealed record ChoiceSetting<T>(string Name, string Meaning, (string Word, T Value)[] Choices) : Setting<T>(Name, Meaning)
    where T : notnull
{
    /// <inheritdoc/>
    public override T Placeholder => Choices[0].Value;

    /// <inheritdoc/>
    public override string Allowed => Choices.Length == 1
        ? $"only {Choices[0].Word} is allowed"
        : $"{string.Join(", ", Words.SkipLast(1))} or {Choices[^1].Word} is allowed";

    /// <inheritdoc/>
    public override int Answers => Choices.Length;

    /// <inheritdoc/>
    public override string AnswerWord(int number) => Choices[number].Word;

    /// <inheritdoc/>
    public override T Answer(int number) => Choices[number].Value;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema) => schema.WriteTexts("enum", Words);

    private IEnumerable<string> Words => Choices.Select(choice => choice.Word);

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out T value, out Refusal refusal)
    {
        if (node.Style == ScalarStyle.Plain && TextSetting.LooksLikeNumber(node.Text))
        {
            value = Placeholder;
            refusal = new Refusal($"the number {node.Text}", "put it in quotes, so that no digit is lost");
            return false;
        }

        foreach (var choice in Choices)
        {
            if (choice.Word == node.Text)
            {
                value = choice.Value;
                refusal = default;
                return true;
            }
        }

        value = Placeholder;
        refusal = new Refusal($"'{node.Text}' is not known", Suggestion.Or("choose one of them", node.Text, Words));
        return false;
    }
}
