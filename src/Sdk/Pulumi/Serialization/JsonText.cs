using System.Globalization;
using System.Text;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>
/// A value as JSON text with the spaces that the engine's other clients put there, so that an unchanged provider shows no difference.
/// </summary>
internal static class JsonText
{
    public static string Write(Value value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.StringValue:
                WriteString(text, value.StringValue);
                break;
            case Value.KindOneofCase.NumberValue:
                text.Append(value.NumberValue.ToString("R", CultureInfo.InvariantCulture));
                break;
            case Value.KindOneofCase.BoolValue:
                text.Append(value.BoolValue ? "true" : "false");
                break;
            case Value.KindOneofCase.ListValue:
                WriteAll(text, '[', ']', value.ListValue.Values, Write);
                break;
            case Value.KindOneofCase.StructValue:
                WriteAll(text, '{', '}', value.StructValue.Fields, WriteField);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteField(StringBuilder text, KeyValuePair<string, Value> field)
    {
        WriteString(text, field.Key);
        text.Append(": ");
        Write(text, field.Value);
    }

    private static void WriteAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        text.Append(open).Append(' ');
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ", ");
            isFirst = false;
            write(text, item);
        }

        text.Append(isFirst ? "" : " ").Append(close);
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    text.Append('\\').Append(character);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case < ' ' or '<' or '>' or (>= '\x7f' and <= '\xa0') or '\xad' or '\u2028' or '\u2029':
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        text.Append('"');
    }
}
