using System.Globalization;
using System.Text;

namespace Pulumi.Wire;

/// <summary>The text of a gRPC status: bytes outside printable ASCII are written as % and two hexadecimal digits.</summary>
internal static class PercentText
{
    private const int EscapeLength = 3;

    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + EscapeLength <= text.Length
                && byte.TryParse(text.AsSpan(i + 1, EscapeLength - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += EscapeLength - 1;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, 1));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
