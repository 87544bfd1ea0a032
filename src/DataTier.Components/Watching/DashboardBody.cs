using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataTier.Components.Watching;

/// <summary>A part of a page: what is drawn, in which region, and where it is too much; the alarm behind it, if there is one.</summary>
internal sealed record Panel(string Title, string Region, string? Expression, ImmutableArray<Metric> Metrics, int PeriodSeconds, double? Threshold);

/// <summary>Writes the body of a dashboard: the same panels give the same text.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html</remarks>
internal static class DashboardBody
{
    // The grid of CloudWatch has 24 columns.
    private const int Columns = 24;
    private const int PanelWidth = 8;
    private const int PanelHeight = 6;
    private const int StatesHeight = 4;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text: the states of all alarms above, a panel for each series below, three in a row.</summary>
    public static string Of(string title, ImmutableArray<string> alarmArns, ImmutableArray<Panel> panels)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteStartArray("widgets");
            WriteStates(json, title, alarmArns);
            for (var index = 0; index < panels.Length; index++)
            {
                WritePanel(json, panels[index], index);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteStates(Utf8JsonWriter json, string title, ImmutableArray<string> alarmArns)
    {
        WriteStart(json, "alarm", (0, 0, Columns, StatesHeight));
        json.WriteString("title", title);
        json.WriteStartArray("alarms");
        foreach (var arn in alarmArns)
        {
            json.WriteStringValue(arn);
        }

        json.WriteEndArray();
        WriteEnd(json);
    }

    private static void WritePanel(Utf8JsonWriter json, Panel panel, int index)
    {
        var inRow = Columns / PanelWidth;
        WriteStart(json, "metric", (index % inRow * PanelWidth, StatesHeight + (index / inRow * PanelHeight), PanelWidth, PanelHeight));
        json.WriteString("title", panel.Title);
        json.WriteString("region", panel.Region);
        json.WriteString("view", "timeSeries");
        json.WriteNumber("period", panel.PeriodSeconds);
        json.WriteStartArray("metrics");
        WriteMetrics(json, panel);
        json.WriteEndArray();
        if (panel.Threshold is { } threshold)
        {
            WriteThreshold(json, threshold);
        }

        WriteEnd(json);
    }

    // Where something is computed, it is drawn and what it is computed from is not.
    private static void WriteMetrics(Utf8JsonWriter json, Panel panel)
    {
        if (panel.Expression is { } expression)
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("expression", expression);
            json.WriteString("id", "result");
            json.WriteString("label", panel.Title);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        for (var index = 0; index < panel.Metrics.Length; index++)
        {
            var metric = panel.Metrics[index];
            json.WriteStartArray();
            json.WriteStringValue(metric.Space);
            json.WriteStringValue(metric.Name);
            foreach (var (name, value) in metric.Dimensions)
            {
                json.WriteStringValue(name);
                json.WriteStringValue(value);
            }

            json.WriteStartObject();
            json.WriteString("stat", metric.Statistic);
            json.WriteString("id", $"m{index + 1}");
            if (panel.Expression is not null)
            {
                json.WriteBoolean("visible", false);
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteThreshold(Utf8JsonWriter json, double threshold)
    {
        json.WriteStartObject("annotations");
        json.WriteStartArray("horizontal");
        json.WriteStartObject();
        json.WriteString("label", "alarm");
        json.WriteNumber("value", threshold);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, string type, (int X, int Y, int Width, int Height) place)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteNumber("x", place.X);
        json.WriteNumber("y", place.Y);
        json.WriteNumber("width", place.Width);
        json.WriteNumber("height", place.Height);
        json.WriteStartObject("properties");
    }

    private static void WriteEnd(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
