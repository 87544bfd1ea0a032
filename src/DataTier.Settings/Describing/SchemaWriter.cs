using System.Text.Encodings.Web;
using System.Text.Json;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Describing;

/// <summary>Writes shapes as JSON Schema, draft 7: the one that editors of YAML read.</summary>
internal sealed class SchemaWriter
{
    private readonly Utf8JsonWriter _json;

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>Writes a schema with its head; the rest is the caller's.</summary>
    public static string Write(string title, Action<SchemaWriter, Utf8JsonWriter> rest)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            rest(new SchemaWriter(json), json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Writes what an object of a shape looks like.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="prefix">What stands before each name.</param>
    public void WriteMapping(Shape shape, string prefix = "")
    {
        Way[] ways = [.. shape.Ways];
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var name in ways.SelectMany(way => way.Settings).Select(described => described.Setting.Name).Distinct())
        {
            _json.WriteStartObject(prefix + name);
            WriteCommon(ways, name);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteBoolean("additionalProperties", false);
        _json.WriteTexts("required", ways[0].Settings.Where(described => ways.All(way => Find(way, described.Setting.Name) is { Required: true })).Select(described => prefix + described.Setting.Name));
        if (ways.Length > 1)
        {
            WriteWays(ways);
        }
    }

    private void WriteWays(Way[] ways)
    {
        _json.WriteStartArray("allOf");
        foreach (var way in ways)
        {
            WriteThen(way.If, () => WriteOwn(ways, way));
        }

        // What the next question is may itself depend on an answer.
        foreach (var known in ways.SelectMany(way => Enumerable.Range(1, way.If.Length - 1).Select(count => way.If.AsSpan(0, count + 1).ToArray())).DistinctBy(known => string.Join(' ', known[..^1].Select(answer => answer.Number))))
        {
            WriteThen(known[..^1], () => _json.WriteTexts("required", [known[^1].Setting.Name]));
        }

        _json.WriteEndArray();
    }

    private void WriteThen(IReadOnlyList<Answer> known, Action then)
    {
        _json.WriteStartObject();
        WriteCondition(known);
        _json.WriteStartObject("then");
        then();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteCondition(IReadOnlyList<Answer> known)
    {
        _json.WriteStartObject("if");
        _json.WriteStartObject("properties");
        foreach (var answer in known)
        {
            _json.WriteStartObject(answer.Setting.Name);
            WriteAnswer(answer);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteTexts("required", known.Select(answer => answer.Setting.Name));
        _json.WriteEndObject();
    }

    private void WriteAnswer(Answer answer)
    {
        switch (answer)
        {
            case { Setting: FlagSetting }:
                _json.WriteBoolean("const", answer.Number == 1);
                break;
            case { Word: { } word }:
                _json.WriteString("const", word);
                break;
            default:
                _json.WriteStartObject("not");
                _json.WriteTexts("enum", Enumerable.Range(1, answer.Setting.Answers - 1).Select(number => answer.Setting.AnswerWord(number) ?? ""));
                _json.WriteEndObject();
                break;
        }
    }

    // What this way has otherwise than the others: settings of its own kind, settings that it lacks, settings that only it requires.
    private void WriteOwn(Way[] ways, Way way)
    {
        _json.WriteStartObject("properties");
        foreach (var name in ways.SelectMany(other => other.Settings).Select(described => described.Setting.Name).Distinct())
        {
            if (Find(way, name) is not { } own)
            {
                _json.WriteBoolean(name, false);
            }
            else if (!IsCommon(ways, name))
            {
                _json.WriteStartObject(name);
                WriteValue(own);
                _json.WriteEndObject();
            }
        }

        _json.WriteEndObject();
        _json.WriteTexts("required", way.Settings.Where(described => described.Required).Select(described => described.Setting.Name));
    }

    private void WriteCommon(Way[] ways, string name)
    {
        var first = ways.Select(way => Find(way, name)).OfType<Described>().First();
        WriteDescription(first.Setting, IsCommon(ways, name));
        if (IsCommon(ways, name))
        {
            WriteValue(first);
        }
    }

    private void WriteDescription(Setting setting, bool whole)
    {
        var otherwise = setting.Otherwise is null ? "" : $". Left out: {setting.Otherwise}";
        var allowed = whole ? $". Here {setting.Allowed}" : "";
        var source = setting.Source is null ? "" : $". Source: {setting.Source}";
        _json.WriteString("description", $"{char.ToUpperInvariant(setting.Meaning[0])}{setting.Meaning[1..]}{allowed}{otherwise}{source}");
    }

    private void WriteValue(Described described)
    {
        switch (described.Setting)
        {
            case ListSetting list:
                _json.WriteString("type", "array");
                _json.WriteNumber("minItems", list.Fewest);
                _json.WriteNumber("maxItems", list.Most);
                _json.WriteStartObject("items");
                WriteBelow(described);
                _json.WriteEndObject();
                break;
            case SectionSetting:
                WriteBelow(described);
                break;
            case TableSetting table:
                WriteTable(table);
                break;
            case var setting:
                setting.WriteSchema(_json);
                WriteDefault(setting);
                break;
        }
    }

    private void WriteTable(TableSetting table)
    {
        _json.WriteString("type", "object");
        _json.WriteNumber("minProperties", table.Fewest);
        _json.WriteNumber("maxProperties", table.Most);
        _json.WriteStartObject("propertyNames");
        table.Key.WriteSchema(_json);
        _json.WriteEndObject();
        _json.WriteStartObject("additionalProperties");
        WriteDescription(table.Value, whole: true);
        table.Value.WriteSchema(_json);
        _json.WriteEndObject();
    }

    private void WriteDefault(Setting setting)
    {
        if (setting is NumberSetting && long.TryParse(setting.Default, out var number))
        {
            _json.WriteNumber("default", number);
        }
        else if (setting.Default is not null)
        {
            _json.WriteString("default", setting.Default);
        }
    }

    private void WriteBelow(Described described) =>
        WriteMapping(described.Below ?? throw new InvalidOperationException($"{described.Setting.Name} is read without a look at what stands in it"));

    private static Described? Find(Way way, string name) => way.Settings.FirstOrDefault(described => described.Setting.Name == name);

    private static bool IsCommon(Way[] ways, string name)
    {
        Described[] all = [.. ways.Select(way => Find(way, name)).OfType<Described>()];
        return all.All(described => described.Setting.Equals(all[0].Setting));
    }
}
