using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Describing;

/// <summary>A validator of JSON Schema that is not ours, and documents for it.</summary>
internal static class SchemaValidator
{
    /// <summary>What is wrong with each document; empty where nothing is.</summary>
    public static string[] Validate(string schema, IEnumerable<JsonNode> documents)
    {
        var script = Path.Combine(Shipped.Folder, "tests", "DataTier.Settings.Tests", "Describing", "validate.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", script) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("node does not start");
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(new JsonObject { ["schema"] = schema, ["documents"] = new JsonArray([.. documents.Select(document => document.DeepClone())]) }.ToJsonString());
        node.StandardInput.Close();
        node.WaitForExit();
        node.ExitCode.Should().Be(0, errors.Result);
        return JsonSerializer.Deserialize<string[]>(output.Result) ?? [];
    }

    /// <summary>A settings file as every reader of YAML 1.2 takes it.</summary>
    public static JsonNode Document(string text) =>
        ToJson(YamlTree.Read(text, new ProblemList("")) ?? throw new ArgumentException("no YAML", nameof(text))) ?? throw new ArgumentException("no mapping", nameof(text));

    private static JsonNode? ToJson(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, ToJson(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(ToJson)]),
        ScalarNode { IsNull: true } => null,
        ScalarNode { Style: ScalarStyle.Plain, Text: "true" or "false" } flag => flag.Text == "true",
        ScalarNode { Style: ScalarStyle.Plain } plain when long.TryParse(plain.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        ScalarNode { Style: ScalarStyle.Plain } plain when decimal.TryParse(plain.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        ScalarNode scalar => scalar.Text,
        _ => throw new ArgumentException(node.Kind, nameof(node)),
    };
}
