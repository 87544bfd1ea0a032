using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataTier.Settings.Reading;

/// <summary>Reads YAML text into nodes with positions. What settings do not need is refused, at its place.</summary>
internal sealed class YamlTree
{
    private const int DeepestNesting = 32;
    private const int LongestText = 1024 * 1024;

    private readonly Parser _parser;
    private readonly ProblemList _problems;

    private YamlTree(string text, ProblemList problems)
    {
        _parser = new Parser(new StringReader(text));
        _problems = problems;
        _parser.MoveNext();
    }

    private ParsingEvent Current => _parser.Current ?? throw new YamlException("the text ends too early");

    /// <summary>Gives the root mapping, or null after noting why there is none.</summary>
    public static MappingNode? Read(string text, ProblemList problems)
    {
        if (text.Length > LongestText)
        {
            problems.Add(new Position(1, 1), "", $"{text.Length} characters", $"a settings file has at most {LongestText}", "is this the right file?");
            return null;
        }

        try
        {
            return new YamlTree(text, problems).ReadDocument();
        }
        catch (YamlException failure)
        {
            var found = $"not YAML: {Lower(failure.Message)}";
            problems.Add(At(failure.Start), "", found, "YAML 1.2 indented with spaces is allowed", "correct the text here or just before");
            return null;
        }
    }

    private MappingNode? ReadDocument()
    {
        Take<StreamStart>();
        if (Current is StreamEnd)
        {
            return RefuseEmpty();
        }

        Take<DocumentStart>();
        var root = ReadNode(depth: 0);
        Take<DocumentEnd>();
        if (Current is DocumentStart second)
        {
            return Refuse(At(second.Start), "a second document", "a settings file is one document", "remove it and the '---' before it");
        }

        return root switch
        {
            MappingNode mapping => mapping,
            RefusedNode => null,
            ScalarNode { IsNull: true } => RefuseEmpty(),
            _ => Refuse(root.Position, root.Kind, "a mapping of settings is allowed", "write 'name: value' lines"),
        };
    }

    private Node ReadNode(int depth)
    {
        var here = Take<ParsingEvent>();
        var position = At(here.Start);
        if (here is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            Refuse(position, $"the anchor '&{anchored.Anchor.Value}'", "every value is written out where it is used", "remove the anchor");
        }

        if (here is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            Refuse(position, $"the tag '{tagged.Tag.Value}'", "a value has the type it is written in", "remove the tag");
        }

        if (depth > DeepestNesting)
        {
            throw new YamlException(here.Start, here.End, $"more than {DeepestNesting} levels");
        }

        return here switch
        {
            Scalar scalar => ReadScalar(scalar, position),
            SequenceStart => ReadList(position, depth),
            MappingStart => ReadMapping(position, depth),
            AnchorAlias alias => ReadAlias(alias, position),
            _ => throw new YamlException(here.Start, here.End, "something that is not a value"),
        };
    }

    private static ScalarNode ReadScalar(Scalar scalar, Position position) =>
        new(scalar.Value, scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? ScalarStyle.Plain : ScalarStyle.Quoted, position);

    private ListNode ReadList(Position position, int depth)
    {
        var items = new List<Node>();
        while (Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        Take<SequenceEnd>();
        return new ListNode(items, position);
    }

    private MappingNode ReadMapping(Position position, int depth)
    {
        var entries = new List<Entry>();
        while (Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is ScalarNode name)
            {
                entries.Add(new Entry(name.Text, name.Position, value));
            }
            else
            {
                Refuse(key.Position, $"{key.Kind} as a key", "a key is a word", "write 'name: value'");
            }
        }

        Take<MappingEnd>();
        return new MappingNode(entries, position);
    }

    private RefusedNode ReadAlias(AnchorAlias alias, Position position)
    {
        Refuse(position, $"the alias '*{alias.Value.Value}'", "every value is written out where it is used", "write the value here");
        return new RefusedNode(position);
    }

    private MappingNode? Refuse(Position? position, string found, string allowed, string remedy)
    {
        _problems.Add(position, "", found, allowed, remedy);
        return null;
    }

    private MappingNode? RefuseEmpty() =>
        Refuse(new Position(1, 1), "an empty file", "a mapping of settings is allowed", "state the settings or delete the file");

    private T Take<T>()
        where T : ParsingEvent
    {
        var taken = Current as T ?? throw new YamlException(Current.Start, Current.End, "the text ends where a value is expected");
        _parser.MoveNext();
        return taken;
    }

    private static Position At(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    // The parser's own words may end in a full stop and begin with a capital.
    private static string Lower(string message)
    {
        var words = message.TrimEnd('.', ' ').ReplaceLineEndings(" ");
        return words.Length == 0 ? "unreadable" : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
