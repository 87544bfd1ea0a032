using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataTier.Settings.Reading;

/// <summary>Reads YAML text into nodes with positions. What settings do not need is refused, at its place.</summary>
internal sealed class YamlTree
{
    private const int DeepestNesting = 32;
    private const int LongestText = 1024 * 1024;

    private readonly string _text;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly ProblemList _problems;

    private YamlTree(string text, ProblemList problems)
    {
        _text = text;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        _problems = problems;
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

        if (FirstInvisible(text) is { } invisible)
        {
            problems.Add(invisible, "", "an invisible character", "a settings file is plain text", "delete it");
            return null;
        }

        var tree = new YamlTree(text, problems);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException failure)
        {
            return IndentingTab(text) is { } tab
                ? tree.Refuse(tab, "a tab as indentation", "YAML is indented with spaces", "replace it by spaces")
                : tree.RefuseText(failure.Start, failure.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner itself trips over some broken texts.
            return tree.RefuseText(tree._scanner.CurrentPosition, "a value that cannot be read");
        }
    }

    private MappingNode? ReadDocument()
    {
        _parser.MoveNext();
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
                // A value that is not there has no place of its own.
                var stated = value is ScalarNode { Text: "", Style: ScalarStyle.Plain } ? value with { Position = name.Position } : value;
                entries.Add(new Entry(name.Text, name.Position, stated));
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

    private MappingNode? RefuseText(Mark place, string failure) =>
        Refuse(InText(At(place)), $"not YAML: {Lower(failure)}", "YAML 1.2 indented with spaces is allowed", "correct the text here or just before");

    // The scanner may stand a line or a column behind the end of a text that breaks off.
    private Position InText(Position position)
    {
        var lines = _text.Split('\n');
        var line = Math.Min(position.Line, lines.Length);
        var column = line < position.Line ? int.MaxValue : position.Column;
        return new Position(line, Math.Min(column, lines[line - 1].TrimEnd('\r').Length + 1));
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

    // The parser says where the mapping began that the tab stands in.
    private static Position? IndentingTab(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indentation = line.Length - line.TrimStart(" \t").Length;
            if (indentation < line.Length && line[..indentation].IndexOf('\t') is var tab && tab >= 0)
            {
                return new Position(number, tab + 1);
            }
        }

        return null;
    }

    // The parser takes a zero for the end of the text and drops the rest; editors do not see the line breaks of Unicode,
    // so that lines would be counted in two ways.
    private static Position? FirstInvisible(string text)
    {
        var (line, column) = (1, 1);
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            var endsLine = letter == '\n' || (letter == '\r' && index + 1 < text.Length && text[index + 1] == '\n');
            if (!endsLine && letter != '\t' && (char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF'))
            {
                return new Position(line, column);
            }

            (line, column) = letter == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return null;
    }

    // The parser's own words may end in a full stop and begin with a capital.
    private static string Lower(string message)
    {
        var words = message.TrimEnd('.', ' ').ReplaceLineEndings(" ");
        return words.Length == 0 ? "unreadable" : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
