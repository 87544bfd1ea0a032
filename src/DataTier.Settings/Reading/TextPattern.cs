namespace DataTier.Settings.Reading;

/// <summary>
/// A pattern that a whole text follows, in the part of regular expressions that all readers of a JSON Schema share: letters, <c>[a-z]</c>, <c>.</c>, <c>\.</c>, groups
/// with <c>|</c>, <c>? * + {2} {2,5}</c>, <c>$</c>, and looks ahead by <c>(?=…)</c> and <c>(?!…)</c>. A repeated group is taken as long as it goes, and is never divided otherwise.
/// </summary>
/// <remarks>The one of .NET costs a program's start more than all settings together.</remarks>
internal sealed class TextPattern
{
    private readonly PatternPart _whole;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is none, or of another part of the language.</exception>
    public TextPattern(string pattern)
    {
        var at = 0;
        _whole = Choice(pattern, ref at);
        if (at < pattern.Length)
        {
            throw Unknown(pattern, at);
        }
    }

    /// <summary>Whether a text follows the pattern from its beginning to its end.</summary>
    public bool Takes(string text) => _whole.Leads(text, 0, end => end == text.Length);

    private static PatternPart Choice(string pattern, ref int at)
    {
        var ways = new List<PatternPart> { Sequence(pattern, ref at) };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            ways.Add(Sequence(pattern, ref at));
        }

        return ways.Count == 1 ? ways[0] : new ChoicePart([.. ways]);
    }

    private static SequencePart Sequence(string pattern, ref int at)
    {
        var parts = new List<PatternPart>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            parts.Add(Repeated(One(pattern, ref at), pattern, ref at));
        }

        return new SequencePart([.. parts]);
    }

    private static PatternPart One(string pattern, ref int at)
    {
        switch (pattern[at++])
        {
            case '(' when pattern.AsSpan(at).StartsWith("?=") || pattern.AsSpan(at).StartsWith("?!"):
                var wanted = pattern[at + 1] == '=';
                at += 2;
                return new AheadPart(Closed(pattern, ref at), wanted);

            case '(':
                return Closed(pattern, ref at);

            case '[':
                return Letters(pattern, ref at);

            case '$':
                return EndPart.Only;

            // Text of a setting has no lines.
            case '.':
                return new LettersPart([('\0', '\t'), ('\v', '\f'), ('\u000e', '\u2027'), ('\u202a', '\uffff')]);

            case '\\' when at < pattern.Length && !char.IsAsciiLetterOrDigit(pattern[at]):
                at++;
                return new LettersPart([(pattern[at - 1], pattern[at - 1])]);

            case '\\' or '*' or '+' or '?' or '{' or '}' or ']' or '^':
                throw Unknown(pattern, at - 1);

            case var letter:
                return new LettersPart([(letter, letter)]);
        }
    }

    private static PatternPart Closed(string pattern, ref int at)
    {
        var inside = Choice(pattern, ref at);
        return at < pattern.Length && pattern[at++] == ')' ? inside : throw Unknown(pattern, at);
    }

    private static LettersPart Letters(string pattern, ref int at)
    {
        var ranges = new List<(char First, char Last)>();
        while (at + 1 < pattern.Length && pattern[at] is not (']' or '^' or '\\'))
        {
            var isRange = pattern[at + 1] == '-' && at + 2 < pattern.Length && pattern[at + 2] != ']';
            ranges.Add((pattern[at], isRange ? pattern[at + 2] : pattern[at]));
            at += isRange ? 3 : 1;
        }

        return at < pattern.Length && pattern[at++] == ']' ? new LettersPart([.. ranges]) : throw Unknown(pattern, at - 1);
    }

    private static PatternPart Repeated(PatternPart part, string pattern, ref int at)
    {
        switch (at < pattern.Length ? pattern[at] : '\0')
        {
            case '?':
                at++;
                return new RepeatPart(part, 0, 1);
            case '*':
                at++;
                return new RepeatPart(part, 0, int.MaxValue);
            case '+':
                at++;
                return new RepeatPart(part, 1, int.MaxValue);
            case '{':
                at++;
                var least = Number(pattern, ref at);
                var most = pattern[at] != ',' ? least : pattern[++at] == '}' ? int.MaxValue : Number(pattern, ref at);
                return pattern[at++] == '}' ? new RepeatPart(part, least, most) : throw Unknown(pattern, at - 1);
            default:
                return part;
        }
    }

    private static int Number(string pattern, ref int at)
    {
        var first = at;
        while (at < pattern.Length - 1 && char.IsAsciiDigit(pattern[at]))
        {
            at++;
        }

        return at > first ? int.Parse(pattern.AsSpan(first, at - first)) : throw Unknown(pattern, at);
    }

    private static FormatException Unknown(string pattern, int at) => new($"'{pattern}' is not understood from letter {at + 1} on");
}
