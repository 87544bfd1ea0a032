using System.Collections.Immutable;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>Binds a mapping to a record, setting by setting, and notes every problem on the way.</summary>
/// <remarks>
/// A reader over no mapping is silent and gives placeholders: a missing section is one problem, not one for each of its
/// settings. With an outline it notes what a record is made from, which is what a schema needs.
/// </remarks>
internal sealed class MappingReader(MappingNode? node, string path, ProblemList problems, Outline? outline = null)
{
    private const string NameValueLines = "write 'name: value' lines below it";

    private readonly List<Setting> _asked = [];
    private HashSet<string>? _refused;

    /// <summary>The settings that were asked for, in order.</summary>
    public IReadOnlyList<Setting> Asked => _asked;

    /// <summary>Reads a whole mapping: its settings, then what stands there besides.</summary>
    public static T Read<T>(MappingNode? node, string path, ProblemList problems, Func<MappingReader, T> read)
    {
        var reader = new MappingReader(node, path, problems);
        var result = read(reader);
        reader.RefuseTheRest();
        return result;
    }

    /// <summary>A value that must be stated.</summary>
    public T Required<T>(Setting<T> setting)
        where T : notnull =>
        Value(setting, FindScalar(setting, required: true), out _);

    /// <summary>A value that may be left out.</summary>
    public T? Optional<T>(Setting<T> setting)
        where T : struct =>
        Value(setting, FindScalar(setting, required: false), out var stated) is var value && stated ? value : null;

    /// <summary>A text that may be left out.</summary>
    public string? Optional(Setting<string> setting) =>
        Value(setting, FindScalar(setting, required: false), out var stated) is var text && stated ? text : null;

    /// <summary>A mapping that must be stated.</summary>
    public T Section<T>(SectionSetting setting, Func<MappingReader, T> read)
    {
        var mapping = Entries(setting);
        outline?.NoteBelow(setting, below => read(below));
        return Read(mapping, PathOf(setting.Name), problems, read);
    }

    /// <summary>A mapping that may be left out.</summary>
    public T? OptionalSection<T>(SectionSetting setting, Func<MappingReader, T> read)
        where T : class
    {
        var mapping = Find<MappingNode>(setting, required: false, NameValueLines);
        outline?.NoteBelow(setting, below => read(below));
        return mapping is null ? null : Read(mapping, PathOf(setting.Name), problems, read);
    }

    /// <summary>A mapping that must be stated, as it stands.</summary>
    public MappingNode? Entries(SectionSetting setting) =>
        Find<MappingNode>(setting, required: true, NameValueLines);

    /// <summary>A list of mappings that must be stated.</summary>
    public ImmutableArray<T> List<T>(ListSetting setting, Func<MappingReader, T> read) => List(setting, required: true, read);

    /// <summary>A list of mappings that may be left out, which is an empty one.</summary>
    public ImmutableArray<T> OptionalList<T>(ListSetting setting, Func<MappingReader, T> read) => List(setting, required: false, read);

    /// <summary>A mapping whose keys the customer chooses, sorted by key; empty where it may be left out and is.</summary>
    public ImmutableSortedDictionary<string, string> Table(TableSetting setting, bool required = true)
    {
        if (Find<MappingNode>(setting, required, NameValueLines) is not { } table)
        {
            return ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        }

        RefuseCount(setting, table, table.Entries.Count, setting.Fewest, setting.Most);
        var result = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in table.Entries)
        {
            var entryPath = $"{PathOf(setting.Name)}.{entry.Key}";
            if (!setting.Key.Form.Accepts(entry.Key))
            {
                problems.Add(entry.Position, entryPath, $"the name '{entry.Key}'", setting.Key.Allowed, "correct it");
            }
            else if (result.ContainsKey(entry.Key))
            {
                problems.Add(entry.Position, entryPath, "stated twice", "a name is stated once", "remove one of the two");
            }

            result[entry.Key] = TextIn(entry.Value, setting.Value, entryPath);
        }

        return result.ToImmutable();
    }

    /// <summary>Notes that a setting is fine by itself but not together with others, at the place of its value.</summary>
    public void Refuse(Setting setting, string found, string allowed, string remedy)
    {
        var position = Entry(setting.Name)?.Value.Position ?? node?.Position;
        problems.Add(position, PathOf(setting.Name), found, allowed, remedy);
        Forget(setting);
    }

    /// <summary>Whether a setting is not there at all, right or wrong.</summary>
    public bool Lacks(Setting setting) => node is not null && Entry(setting.Name) is null;

    /// <summary>Whether all the settings could be read, so that they can be compared.</summary>
    public bool Has(params ReadOnlySpan<Setting> settings)
    {
        foreach (var setting in settings)
        {
            if (Entry(setting.Name) is null || _refused?.Contains(setting.Name) == true)
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<T> List<T>(ListSetting setting, bool required, Func<MappingReader, T> read)
    {
        if (Find<ListNode>(setting, required, "write '- ' before each of its items") is not { } list)
        {
            outline?.NoteBelow(setting, item => read(item));
            return [];
        }

        RefuseCount(setting, list, list.Items.Count, setting.Fewest, setting.Most);
        var result = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        for (var index = 0; index < list.Items.Count; index++)
        {
            var item = list.Items[index];
            var itemPath = $"{PathOf(setting.Name)}[{index}]";
            if (item is not MappingNode and not RefusedNode)
            {
                problems.Add(item.Position, itemPath, item.Kind, "a mapping is allowed", "write 'name: value' lines");
            }

            // An item that cannot be read holds its place, so that those after it keep their numbers.
            result.Add(Read(item as MappingNode, itemPath, problems, read));
        }

        return result.ToImmutable();
    }

    // Little is generic here: every type of value costs a compilation of its own when a program starts.
    private T Value<T>(Setting<T> setting, ScalarNode? node, out bool stated)
        where T : notnull
    {
        stated = false;
        if (node is null)
        {
            return outline is null ? setting.Placeholder : setting.Answer(outline.AnswerTo(setting));
        }

        stated = setting.TryRead(node, out var value, out var refusal);
        if (stated)
        {
            return value;
        }

        problems.Add(node.Position, PathOf(setting.Name), refusal.Found, setting.Allowed, refusal.Remedy);
        Forget(setting);
        return setting.Placeholder;
    }

    private ScalarNode? FindScalar(Setting setting, bool required)
    {
        var node = Find<Node>(setting, required, "") is { } found ? ScalarIn(found, setting, PathOf(setting.Name)) : null;
        if (node is null)
        {
            Forget(setting);
        }

        return node;
    }

    private string TextIn(Node found, TextSetting setting, string where)
    {
        if (ScalarIn(found, setting, where) is not { } scalar)
        {
            return setting.Placeholder;
        }

        if (!setting.TryRead(scalar, out var text, out var refusal))
        {
            problems.Add(scalar.Position, where, refusal.Found, setting.Allowed, refusal.Remedy);
        }

        return text;
    }

    private ScalarNode? ScalarIn(Node found, Setting setting, string where)
    {
        switch (found)
        {
            case ScalarNode { IsNull: true }:
                problems.Add(found.Position, where, "no value", setting.Allowed, "state one");
                return null;

            case ScalarNode scalar:
                return scalar;

            case RefusedNode:
                return null;

            default:
                problems.Add(found.Position, where, found.Kind, setting.Allowed, "write a single value");
                return null;
        }
    }

    private void Forget(Setting setting) => (_refused ??= []).Add(setting.Name);

    private T? Find<T>(Setting setting, bool required, string remedy)
        where T : Node
    {
        _asked.Add(setting);
        outline?.Note(setting, required);
        if (node is null)
        {
            return null;
        }

        if (Entry(setting.Name) is not { } entry)
        {
            if (required)
            {
                problems.Add(node.Position, PathOf(setting.Name), "missing", setting.Allowed, $"state {setting.Meaning}");
            }

            return null;
        }

        if (entry.Value is not T and not RefusedNode)
        {
            var found = entry.Value is ScalarNode { IsNull: true } ? "no value" : entry.Value.Kind;
            problems.Add(entry.Value.Position, PathOf(setting.Name), found, setting.Allowed, remedy);
        }

        return entry.Value as T;
    }

    private void RefuseCount(Setting setting, Node found, int count, int fewest, int most)
    {
        if (count < fewest || count > most)
        {
            problems.Add(found.Position, PathOf(setting.Name), $"{count} of them", setting.Allowed, count < fewest ? "add some" : "remove some");
        }
    }

    private void RefuseTheRest()
    {
        if (node is null)
        {
            return;
        }

        for (var index = 0; index < node.Entries.Count; index++)
        {
            var entry = node.Entries[index];
            if (!_asked.Exists(setting => setting.Name == entry.Key))
            {
                var known = _asked.ConvertAll(setting => setting.Name);
                var meant = _asked.Find(setting => setting.NameWithUnit == entry.Key)?.Name ?? entry.Key;
                problems.Add(entry.Position, PathOf(entry.Key), "unknown setting", $"allowed here are {string.Join(", ", known)}", Suggestion.Or("remove it", meant, known));
            }
            else if (node.Entries.FindIndex(other => other.Key == entry.Key) is var first && first < index)
            {
                var where = node.Entries[first].Position is { } position ? $", first in line {position.Line}" : "";
                problems.Add(entry.Position, PathOf(entry.Key), $"stated twice{where}", "a setting is stated once", "remove one of the two");
            }
        }
    }

    private Entry? Entry(string name) => node?.Entries.Find(entry => entry.Key == name);

    private string PathOf(string name) => path.Length == 0 || path[^1] == ':' ? path + name : $"{path}.{name}";
}
