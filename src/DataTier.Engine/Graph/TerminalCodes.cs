using System.Text;

namespace DataTier.Engine.Graph;

/// <summary>Takes colours and other commands to a terminal (<c>ESC [ 31 m</c>) out of a text; Node puts them into its errors.</summary>
internal static class TerminalCodes
{
    private const char Escape = '\u001b';

    public static string Without(string text)
    {
        if (!text.Contains(Escape, StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != Escape)
            {
                plain.Append(text[index]);
                continue;
            }

            // The command ends with the first letter after the bracket.
            if (index + 1 < text.Length && text[index + 1] == '[')
            {
                index += 2;
                while (index < text.Length && !char.IsAsciiLetter(text[index]))
                {
                    index++;
                }
            }
        }

        return plain.ToString();
    }
}
