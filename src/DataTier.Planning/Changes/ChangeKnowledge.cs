using System.Text.Json;

namespace DataTier.Planning.Changes;

/// <summary>What changes do, for every type and property that is known: data with sources, read when it is first asked for.</summary>
public sealed class ChangeKnowledge
{
    private const string Resource = "changes.json";

    private static readonly Lazy<ChangeKnowledge> LazyShipped = new(Load);

    private readonly JsonElement _root;
    private readonly Dictionary<string, JsonElement> _unread = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeKnowledge> _read = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private ChangeKnowledge(JsonElement root)
    {
        _root = root;
        foreach (var type in root.GetProperty("types").EnumerateObject())
        {
            _unread.Add(type.Name, type.Value);
        }
    }

    /// <summary>The knowledge that comes with this tool.</summary>
    public static ChangeKnowledge Shipped => LazyShipped.Value;

    /// <summary>The day on which it was last gathered.</summary>
    public string Date => _root.GetProperty("date").GetString() ?? "";

    /// <summary>The types that are known.</summary>
    public IEnumerable<string> Types => _unread.Keys;

    /// <summary>What is known about a type; null when nothing is.</summary>
    public TypeKnowledge? Of(string type)
    {
        lock (_lock)
        {
            if (_read.TryGetValue(type, out var known))
            {
                return known;
            }

            if (!_unread.TryGetValue(type, out var json))
            {
                return null;
            }

            known = KnowledgeReader.Read(type, json);
            _read.Add(type, known);
            return known;
        }
    }

    /// <summary>Where a statement comes from, for a key of <see cref="PropertyKnowledge.Sources"/>.</summary>
    public string Source(string key) => _root.GetProperty("sources").TryGetProperty(key, out var source) ? source.GetString() ?? key : key;

    private static ChangeKnowledge Load()
    {
        using var stream = typeof(ChangeKnowledge).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in this assembly; its project embeds it");
        return new ChangeKnowledge(JsonDocument.Parse(stream).RootElement);
    }
}
