namespace DataTier.Engine.Outputs;

/// <summary>The facts about types, read once from <c>facts.txt</c>; its head says how it is written.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<string, TypeFacts> _types;

    private FactTable(Dictionary<string, TypeFacts> types) => _types = types;

    /// <summary>The types that are listed by name.</summary>
    public IEnumerable<string> Types => _types.Keys;

    /// <summary>Reads the table that comes with the engine.</summary>
    public static FactTable Load()
    {
        using var stream = typeof(FactTable).Assembly.GetManifestResourceStream("facts.txt")
            ?? throw new InvalidOperationException("the engine was built without facts.txt");
        using var text = new StreamReader(stream);
        return Read(text);
    }

    /// <summary>Reads a table.</summary>
    public static FactTable Read(TextReader text)
    {
        var types = new Dictionary<string, TypeFacts>(StringComparer.Ordinal);
        var heads = new List<string>();
        var outputs = new List<OutputFact>();
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == ' ')
            {
                outputs.Add(Output(line));
                continue;
            }

            if (outputs.Count > 0)
            {
                Close(types, heads, ref outputs);
            }

            heads.Add(line.Trim());
        }

        Close(types, heads, ref outputs);
        return new FactTable(types);
    }

    /// <summary>The facts about a type: its own, else those of its package, else the most general ones.</summary>
    public TypeFacts For(string type)
    {
        if (_types.TryGetValue(type, out var facts))
        {
            return facts;
        }

        var package = type.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? type[..end] : type;
        return _types.TryGetValue(package + ":*", out facts) ? facts : _types["*"];
    }

    private static void Close(Dictionary<string, TypeFacts> types, List<string> heads, ref List<OutputFact> outputs)
    {
        var facts = new TypeFacts(outputs);
        foreach (var head in heads)
        {
            types.Add(head, facts);
        }

        heads.Clear();
        outputs = [];
    }

    // output [secret] [?input=value | ?input] = template
    private static OutputFact Output(string line)
    {
        var equals = line.IndexOf(" = ", StringComparison.Ordinal);
        if (equals < 0)
        {
            throw new FormatException($"facts.txt: '{line.Trim()}' has no ' = '");
        }

        var (name, secret, input, value) = ("", false, (string?)null, "true");
        foreach (var word in line[..equals].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '?')
            {
                var sign = word.IndexOf('=', StringComparison.Ordinal);
                (input, value) = sign < 0 ? (word[1..], value) : (word[1..sign], word[(sign + 1)..]);
            }
            else if (name.Length == 0)
            {
                name = word;
            }
            else
            {
                secret = word == "secret" ? true : throw new FormatException($"facts.txt: '{line.Trim()}' has the word '{word}' too much");
            }
        }

        return new OutputFact(name, secret, input, value, line[(equals + 3)..].Trim());
    }
}
