using System.Net;
using System.Text;

namespace DataTier.Planning.Reports.Markdown;

/// <summary>Texts of a plan inside Markdown: shown as they are, never taken for markup, a mention or a link to an issue.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()#+-!|~>.=$^";

    /// <summary>Plain text, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in OneLine(text))
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                '@' => escaped.Append("@<!-- -->"),
                '#' => escaped.Append("\\#<!-- -->"),
                _ when Special.Contains(character) && character is not ('.' or '-' or '(' or ')' or '+' or '=') => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Code, on one line, whatever backticks it holds.</summary>
    public static string Code(string text)
    {
        var line = OneLine(text);
        if (line.Length == 0)
        {
            return "";
        }

        var fence = new string('`', LongestRun(line) + 1);
        var pad = line[0] == '`' || line[^1] == '`' || string.IsNullOrWhiteSpace(line) ? " " : "";
        return $"{fence}{pad}{line}{pad}{fence}";
    }

    /// <summary>Code in a cell of a table, where a bar would end the cell.</summary>
    public static string CodeInCell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Text inside an HTML element, on one line.</summary>
    public static string Html(string text) => WebUtility.HtmlEncode(OneLine(text));

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            line.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        }

        return line.ToString();
    }
}
