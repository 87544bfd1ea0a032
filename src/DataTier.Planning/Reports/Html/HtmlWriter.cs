using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace DataTier.Planning.Reports.Html;

/// <summary>Writes markup; whatever stands in a hole of the text is data, and is escaped.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes an interpolated text: the literal parts are markup, the holes are data.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup;
        output.Write(_text);
        _text.Clear();
    }

    /// <summary>Writes a style or a script that comes with this tool.</summary>
    public void WriteAsset(string asset) => output.Write(asset);

    /// <summary>Takes an interpolated text apart.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly StringBuilder _text;

        public Markup(int literalLength, int formattedCount, HtmlWriter page)
        {
            _ = (literalLength, formattedCount);
            _text = page._text;
        }

        public void AppendLiteral(string markup) => _text.Append(markup);

        public void AppendFormatted(string? text) => _text.Append(WebUtility.HtmlEncode(Printable(text ?? "")));

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(decimal number) => _text.Append(number.ToString("0.##", CultureInfo.InvariantCulture));

        // A page may hold no control characters, whatever a plan has.
        private static string Printable(string text) => text.AsSpan().ContainsAnyInRange('\0', '\x1f') || text.AsSpan().ContainsAnyInRange('\x7f', '\x9f')
            ? string.Create(text.Length, text, static (span, from) =>
            {
                for (var index = 0; index < span.Length; index++)
                {
                    span[index] = char.IsControl(from[index]) && from[index] is not ('\n' or '\t') ? '\uFFFD' : from[index];
                }
            })
            : text;
    }
}
