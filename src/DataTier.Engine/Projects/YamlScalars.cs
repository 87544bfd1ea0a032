using System.Globalization;
using System.Text.Json;

namespace DataTier.Engine.Projects;

/// <summary>What a YAML scalar means in JSON: plain words and numbers have a type, quoted ones are texts.</summary>
internal static class YamlScalars
{
    public static void Write(Utf8JsonWriter json, YamlTree.Scalar scalar)
    {
        if (!scalar.Plain)
        {
            json.WriteStringValue(scalar.Text);
            return;
        }

        switch (scalar.Text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                json.WriteNullValue();
                break;
            case "true" or "True" or "TRUE":
                json.WriteBooleanValue(true);
                break;
            case "false" or "False" or "FALSE":
                json.WriteBooleanValue(false);
                break;
            default:
                WriteNumberOrText(json, scalar.Text);
                break;
        }
    }

    private static void WriteNumberOrText(Utf8JsonWriter json, string text)
    {
        const NumberStyles Integer = NumberStyles.AllowLeadingSign;
        const NumberStyles Real = Integer | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

        if (long.TryParse(text, Integer, CultureInfo.InvariantCulture, out var whole))
        {
            json.WriteNumberValue(whole);
        }
        else if (double.TryParse(text, Real, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real))
        {
            json.WriteNumberValue(real);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }
}
