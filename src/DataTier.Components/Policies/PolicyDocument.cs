using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataTier.Components.Policies;

/// <summary>Writes policies as AWS reads them: the same statements give the same text.</summary>
internal static class PolicyDocument
{
    private const string Version = "2012-10-17";

    // Slashes, plus signs and the like stand as they are: the text goes to AWS, not into a web page.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text of a policy.</summary>
    public static string Of(params ReadOnlySpan<PolicyStatement> statements)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("Version", Version);
            json.WriteStartArray("Statement");
            foreach (var statement in statements)
            {
                Write(json, statement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, PolicyStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("Sid", statement.Sid);
        json.WriteString("Effect", statement.Effect == PolicyEffect.Allow ? "Allow" : "Deny");
        if (statement.Principal is { } principal)
        {
            WritePrincipal(json, principal);
        }

        WriteTexts(json, "Action", statement.Actions);
        if (statement.Resources.Length > 0)
        {
            WriteTexts(json, "Resource", statement.Resources);
        }

        if (statement.Conditions.Length > 0)
        {
            WriteConditions(json, statement.Conditions);
        }

        json.WriteEndObject();
    }

    // An operator stands once, with all that it compares: a name that stands twice in JSON hides the first.
    private static void WriteConditions(Utf8JsonWriter json, ImmutableArray<PolicyCondition> conditions)
    {
        json.WriteStartObject("Condition");
        for (var index = 0; index < conditions.Length; index++)
        {
            if (!HasBefore(conditions, index))
            {
                WriteOperator(json, conditions, conditions[index].Operator);
            }
        }

        json.WriteEndObject();
    }

    private static bool HasBefore(ImmutableArray<PolicyCondition> conditions, int index)
    {
        for (var before = 0; before < index; before++)
        {
            if (conditions[before].Operator == conditions[index].Operator)
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteOperator(Utf8JsonWriter json, ImmutableArray<PolicyCondition> conditions, string @operator)
    {
        json.WriteStartObject(@operator);
        foreach (var condition in conditions)
        {
            if (condition.Operator == @operator)
            {
                WriteTexts(json, condition.Key, condition.Values);
            }
        }

        json.WriteEndObject();
    }

    private static void WritePrincipal(Utf8JsonWriter json, PolicyPrincipal principal)
    {
        if (principal == PolicyPrincipal.Everybody)
        {
            json.WriteString("Principal", principal.Name);
            return;
        }

        json.WriteStartObject("Principal");
        json.WriteString(principal.Kind, principal.Name);
        json.WriteEndObject();
    }

    // AWS gives a list of one back as the text itself; written so, nothing differs.
    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.Length == 1)
        {
            json.WriteString(name, texts[0]);
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
