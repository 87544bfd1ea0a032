namespace DataTier.Planning.Rules.Policies;

/// <summary>Patterns as IAM and AWS Backup write them: <c>*</c> stands for any text, <c>?</c> for one character; case does not count.</summary>
internal static class Pattern
{
    /// <summary>Whether a text fits a pattern.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (at, here, star, resume) = (0, 0, -1, 0);
        while (here < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, resume) = (at++, here);
            }
            else if (at < pattern.Length && (pattern[at] == '?' || char.ToUpperInvariant(pattern[at]) == char.ToUpperInvariant(text[here])))
            {
                (at, here) = (at + 1, here + 1);
            }
            else if (star >= 0)
            {
                (at, here) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }
}
