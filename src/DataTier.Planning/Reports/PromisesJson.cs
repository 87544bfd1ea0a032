using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Planning.Reports;

/// <summary>The JSON form of a <see cref="PromiseReport"/>: the same report gives the same bytes.</summary>
public static class PromisesJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text, ended by a line feed.</summary>
    public static string Write(PromiseReport report)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            Write(json, report);
        }

        output.Write("\n"u8);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the report as one object, for a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, PromiseReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("project", report.Plan.Project);
        json.WriteString("stack", report.Plan.Stack);
        json.WriteBoolean("stops", report.Stops);
        json.WriteStartArray("clients");
        foreach (var client in report.Clients)
        {
            Write(json, client);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClientPromise client)
    {
        json.WriteStartObject();
        json.WriteString("name", client.Name);
        if (client.Tier is not null)
        {
            json.WriteString("tier", client.Tier);
            json.WriteString("verdict", client.Verdict.Word());
        }

        if (client.Promised is { } promised)
        {
            json.WritePropertyName("promised");
            Write(json, promised);
        }

        if (client.Weakest is { } weakest)
        {
            json.WritePropertyName("weakest");
            Write(json, weakest);
        }

        json.WriteStartArray("holdings");
        foreach (var holding in client.Holdings)
        {
            Write(json, holding);
        }

        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in client.Checks)
        {
            Write(json, check);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Holding holding)
    {
        json.WriteStartObject();
        json.WriteString("urn", holding.Resource.Urn);
        json.WriteString("family", holding.Family);
        json.WriteString("encryption", holding.Encryption.Word());
        if (holding.Copy is { } copy)
        {
            json.WriteStartObject("copy");
            json.WriteString("plan", copy.Plan);
            Minutes(json, "recoveryPointMinutes", copy.PointMinutes);
            json.WriteBoolean("inOtherRegion", copy.InOtherRegion);
            json.WriteBoolean("locked", copy.Locked);
            json.WriteBoolean("tested", copy.Tested);
            json.WriteEndObject();
        }

        json.WriteStartArray("failures");
        foreach (var recovery in holding.Recoveries)
        {
            json.WriteStartObject();
            json.WriteString("failure", recovery.Failure.Word());
            json.WriteString("outcome", recovery.Kind.Word());
            Write(json, "recoveryPoint", recovery.Point);
            Write(json, "recoveryTime", recovery.Time);
            json.WriteString("why", recovery.Why);
            json.WriteString("evidence", recovery.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, PromiseSettings promised)
    {
        json.WriteStartObject();
        json.WriteNumber("recoveryPointMinutes", promised.RecoveryPointMinutes);
        json.WriteNumber("recoveryTimeMinutes", promised.RecoveryTimeMinutes);
        json.WriteString("survives", PromiseText.Word(promised.Survives));
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, PromiseCheck check)
    {
        json.WriteStartObject();
        json.WriteString("aspect", check.Aspect.Word());
        if (check.Failure is { } failure)
        {
            json.WriteString("failure", failure.Word());
        }

        if (check.Family is { } family)
        {
            json.WriteString("family", family);
        }

        json.WriteString("resource", check.Resource);
        json.WriteString("verdict", check.Verdict.Word());
        json.WriteString("message", check.Message);
        json.WriteString("evidence", check.Evidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Estimate? estimate)
    {
        if (estimate is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Minutes(json, "minutes", estimate.Minutes);
        json.WriteString("basis", estimate.Basis);
        json.WriteString("source", estimate.Source);
        json.WriteBoolean("assumed", estimate.Assumed);
        json.WriteEndObject();
    }

    // What is not known is said, never left out.
    internal static void Minutes(Utf8JsonWriter json, string name, decimal? minutes)
    {
        if (minutes is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
