using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataTier.Engine.Projects;

/// <summary>A YAML value and where it begins.</summary>
internal abstract record YamlTree(Mark Start)
{
    /// <summary>A text; plain when it stands without quotes.</summary>
    internal sealed record Scalar(string Text, bool Plain, Mark Start) : YamlTree(Start);

    /// <summary>A list.</summary>
    internal sealed record List(IReadOnlyList<YamlTree> Items, Mark Start) : YamlTree(Start);

    /// <summary>A map in the order of the file.</summary>
    internal sealed record Map(IReadOnlyList<KeyValuePair<string, YamlTree>> Fields, Mark Start) : YamlTree(Start)
    {
        public YamlTree? this[string name]
        {
            get
            {
                foreach (var (key, value) in Fields)
                {
                    if (string.Equals(key, name, StringComparison.Ordinal))
                    {
                        return value;
                    }
                }

                return null;
            }
        }
    }

    /// <summary>Reads a file that holds one map; an empty file is an empty map.</summary>
    /// <exception cref="PreviewException">The file is no YAML map; the message says where.</exception>
    public static Map ReadFile(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var text = new StreamReader(path);
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out var end))
            {
                return new Map([], end.Start);
            }

            parser.Consume<DocumentStart>();
            return Read(parser, [], file) switch
            {
                Map map => map,
                Scalar { Plain: true, Text: "" } empty => new Map([], empty.Start),
                var other => throw At(file, other.Start, "found no map; the file has the form 'key: value'"),
            };
        }
        catch (YamlException fault)
        {
            throw At(file, fault.Start, $"not YAML: {Reason(fault)}");
        }
        catch (IOException fault)
        {
            throw new PreviewException($"{file}: cannot be read: {fault.Message}");
        }
    }

    /// <summary>A problem at a place in a file.</summary>
    public static PreviewException At(string file, Mark place, string problem) =>
        new($"{file}:{place.Line}:{place.Column}: {problem}");

    private static YamlTree Read(Parser parser, Dictionary<AnchorName, YamlTree> anchors, string file)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return anchors.TryGetValue(alias.Value, out var known)
                ? known
                : throw At(file, alias.Start, $"the alias *{alias.Value} names nothing above; write the value itself");
        }

        var node = parser.Accept<NodeEvent>(out var begin) ? begin : throw new YamlException("a value is missing");
        YamlTree tree;
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<YamlTree>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Read(parser, anchors, file));
            }

            tree = new List(items, list.Start);
        }
        else if (parser.TryConsume<MappingStart>(out var map))
        {
            tree = new Map(ReadFields(parser, anchors, file), map.Start);
        }
        else
        {
            var scalar = parser.Consume<YamlDotNet.Core.Events.Scalar>();
            tree = new Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, scalar.Start);
        }

        if (!node.Anchor.IsEmpty)
        {
            anchors[node.Anchor] = tree;
        }

        return tree;
    }

    private static List<KeyValuePair<string, YamlTree>> ReadFields(Parser parser, Dictionary<AnchorName, YamlTree> anchors, string file)
    {
        var fields = new List<KeyValuePair<string, YamlTree>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<YamlDotNet.Core.Events.Scalar>();
            if (!names.Add(key.Value))
            {
                throw At(file, key.Start, $"'{key.Value}' is given twice; keep one");
            }

            fields.Add(new(key.Value, Read(parser, anchors, file)));
        }

        return fields;
    }

    // YamlDotNet puts the place before the reason; the place is said already.
    private static string Reason(YamlException fault)
    {
        var end = fault.Message.IndexOf("): ", StringComparison.Ordinal);
        var reason = end < 0 ? fault.Message : fault.Message[(end + 3)..];
        return reason.Length == 0 ? reason : char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');
    }
}
