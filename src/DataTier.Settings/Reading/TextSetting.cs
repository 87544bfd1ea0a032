using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>Text of a form; <paramref name="Rule"/> states the form in words, like "12 digits".</summary>
internal sealed record TextSetting(string Name, string Meaning, string Rule, TextForm Form) : Setting<string>(Name, Meaning)
{
    private const int LongestQuote = 80;

    /// <summary>Words with a meaning of their own, which decide what else is asked.</summary>
    public ImmutableArray<string> Special { get; init; } = [];

    /// <inheritdoc/>
    public override string Placeholder => "";

    /// <inheritdoc/>
    public override string Allowed => $"{Rule} is allowed";

    /// <inheritdoc/>
    public override int Answers => Special.Length + 1;

    /// <inheritdoc/>
    public override string? AnswerWord(int number) => number == 0 ? null : Special[number - 1];

    /// <inheritdoc/>
    public override string Answer(int number) => AnswerWord(number) ?? Placeholder;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        if (Form.Pattern is { } pattern)
        {
            schema.WritePattern($"^({pattern})$", Allowed);
        }
        else
        {
            schema.WriteNumber("minLength", 1);
        }
    }

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out string value, out Refusal refusal)
    {
        value = node.Text;
        refusal = default;
        if (node.Style == ScalarStyle.Plain && LooksLikeNumber(node.Text))
        {
            refusal = new Refusal($"the number {node.Text}", "put it in quotes, so that no digit is lost");
        }
        else if (node.Style == ScalarStyle.Plain && node.Text is ("true" or "false"))
        {
            refusal = new Refusal($"the value {node.Text}", "put it in quotes if it is meant as text");
        }
        else if (!Form.Accepts(node.Text))
        {
            refusal = new Refusal($"'{Shorten(node.Text)}'", "correct it");
        }
        else
        {
            return true;
        }

        return false;
    }

    // A plain 11.10 is a number to every other reader of the file, and equals 11.1 there.
    internal static bool LooksLikeNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Shorten(string text) =>
        text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
}
