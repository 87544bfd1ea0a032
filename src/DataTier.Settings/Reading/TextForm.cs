namespace DataTier.Settings.Reading;

/// <summary>How a text looks: the pattern that the loader follows and the schema shows, and what no pattern can tell.</summary>
/// <param name="pattern">What the whole text follows; null where there is no such rule.</param>
/// <param name="holds">What else must hold; null where the pattern says all.</param>
internal sealed class TextForm(string? pattern, Func<string, bool>? holds = null)
{
    private TextPattern? _read;

    /// <summary>A sentence, in any language and of several lines.</summary>
    public static readonly TextForm Sentence = new(null, text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The pattern; null where there is none.</summary>
    public string? Pattern => pattern;

    /// <summary>Whether the pattern is all there is to it.</summary>
    public bool IsPattern => pattern is not null && holds is null;

    /// <summary>Whether a text looks so.</summary>
    public bool Accepts(string text) =>
        (pattern is null || (_read ??= new TextPattern(pattern)).Takes(text)) && (holds is null || holds(text));
}
