using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataTier.Engine.Projects;

/// <summary>The configuration of a stack as a program gets it: full keys, all values texts, objects and lists as JSON.</summary>
internal sealed class StackConfig
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _secretKeys = new(StringComparer.Ordinal);
    private readonly List<string> _placeholders = [];

    /// <summary>Values under their full keys, <c>namespace:key</c>.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>The keys whose values are secret.</summary>
    public IReadOnlySet<string> SecretKeys => _secretKeys;

    /// <summary>What stands for the values that only the real deployment can decrypt.</summary>
    public IReadOnlyList<string> Placeholders => _placeholders;

    /// <summary>Reads the file of a stack over the configuration that the project gives.</summary>
    /// <exception cref="PreviewException">There is no such stack, or its file cannot be read.</exception>
    public static StackConfig Read(PulumiProject project, string stack)
    {
        var file = project.StackFile(stack);
        var config = new StackConfig();
        foreach (var (key, value) in project.Config?.Fields ?? [])
        {
            // A declaration says 'value', or 'default' beside its type.
            var given = value is YamlTree.Map declared ? declared["value"] ?? declared["default"] : value;
            if (given is not null)
            {
                config.Set(FullKey(project, key), given);
            }
        }

        var content = YamlTree.ReadFile(file);
        switch (content["config"])
        {
            case YamlTree.Map values:
                foreach (var (key, value) in values.Fields)
                {
                    config.Set(FullKey(project, key), value);
                }

                break;
            case null or YamlTree.Scalar { Plain: true, Text: "" }:
                break;
            case var other:
                throw YamlTree.At(Path.GetFileName(file), other.Start, "config has to be a map of keys and values");
        }

        return config;
    }

    /// <summary>Sets a value as the stack file would.</summary>
    public StackConfig With(string key, YamlTree value)
    {
        Set(key, value);
        return this;
    }

    /// <summary>Changes the values that are not secret.</summary>
    public void Change(Func<string, string, string> change)
    {
        foreach (var key in _values.Keys.ToArray())
        {
            if (!_secretKeys.Contains(key))
            {
                _values[key] = change(key, _values[key]);
            }
        }
    }

    /// <summary>The environment variable <c>PULUMI_CONFIG</c>.</summary>
    public string ToJson() => Write(json =>
    {
        json.WriteStartObject();
        foreach (var key in SortedKeys())
        {
            json.WriteString(key, _values[key]);
        }

        json.WriteEndObject();
    });

    /// <summary>The environment variable <c>PULUMI_CONFIG_SECRET_KEYS</c>.</summary>
    public string SecretKeysToJson() => Write(json =>
    {
        json.WriteStartArray();
        foreach (var key in _secretKeys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    });

    private string[] SortedKeys()
    {
        string[] keys = [.. _values.Keys];
        Array.Sort(keys, StringComparer.Ordinal);
        return keys;
    }

    private static string FullKey(PulumiProject project, string key) =>
        key.Contains(':', StringComparison.Ordinal) ? key : $"{project.Name}:{key}";

    private void Set(string key, YamlTree value)
    {
        _secretKeys.Remove(key);
        _values[key] = value switch
        {
            YamlTree.Scalar scalar => scalar.Text,
            YamlTree.Map map when IsSecure(map) => Placeholder(key, key),
            _ => Write(json => Write(json, key, key, value)),
        };
    }

    private void Write(Utf8JsonWriter json, string key, string path, YamlTree value)
    {
        switch (value)
        {
            case YamlTree.Map map when IsSecure(map):
                json.WriteStringValue(Placeholder(key, path));
                break;
            case YamlTree.Map map:
                json.WriteStartObject();
                foreach (var (name, field) in map.Fields.OrderBy(static field => field.Key, StringComparer.Ordinal))
                {
                    json.WritePropertyName(name);
                    Write(json, key, $"{path}.{name}", field);
                }

                json.WriteEndObject();
                break;
            case YamlTree.List list:
                json.WriteStartArray();
                for (var index = 0; index < list.Items.Count; index++)
                {
                    Write(json, key, $"{path}[{index}]", list.Items[index]);
                }

                json.WriteEndArray();
                break;
            case YamlTree.Scalar scalar:
                YamlScalars.Write(json, scalar);
                break;
        }
    }

    // The value is encrypted and the key to it is not here; the mark says which value it stands for.
    private string Placeholder(string key, string path)
    {
        _secretKeys.Add(key);
        var placeholder = $"encrypted-value-of-{path}";
        _placeholders.Add(placeholder);
        return placeholder;
    }

    private static bool IsSecure(YamlTree.Map map) => map.Fields is [{ Key: "secure", Value: YamlTree.Scalar }];

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
