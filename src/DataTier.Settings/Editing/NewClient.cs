using System.Text;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Editing;

/// <summary>A client that is to be added to a stack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Applications">The applications that reach its data: name and security group.</param>
public sealed record NewClient(string Name, string Tier, IReadOnlyList<(string Name, string SecurityGroup)> Applications)
{
    /// <summary>The text of a stack's file with the client at the end of its clients; every other byte stays.</summary>
    /// <exception cref="SettingsException">The text is no stack, or its clients are written in a way that cannot be added to.</exception>
    public string AddTo(string stack, string text)
    {
        var problems = new ProblemList(StackSettings.FileOf(stack));
        var place = YamlTree.Read(text, problems) is { } root ? Find(root, text, problems) : null;
        if (place is not var (line, indentation))
        {
            throw new SettingsException(problems.All);
        }

        var lines = text.Split('\n');
        var ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = string.Join('\n', lines[..line]);
        var missing = before.EndsWith('\n') || line < lines.Length ? "" : ending;
        var after = string.Join('\n', lines[line..]);
        return line < lines.Length ? $"{before}\n{Entry(indentation, ending)}{after}" : $"{before}{missing}{Entry(indentation, ending)}";
    }

    private string Entry(string indentation, string ending)
    {
        var entry = new StringBuilder(ending);
        entry.Append($"{indentation}- name: {Name}{ending}");
        entry.Append($"{indentation}  tier: {Tier} # {Settings.Tier.FileOf(Tier)} says what it promises and costs{ending}");
        entry.Append($"{indentation}  applications: # who reaches the client's data: a name and its security group{ending}");
        foreach (var (name, securityGroup) in Applications)
        {
            entry.Append($"{indentation}    {name}: {securityGroup}{ending}");
        }

        return entry.ToString();
    }

    // The line behind the last client, counted from 0, and what stands before its hyphen.
    private static (int Line, string Indentation)? Find(MappingNode root, string text, ProblemList problems)
    {
        var config = root.Entries.Find(entry => entry.Key == "config")?.Value as MappingNode;
        var at = config?.Entries.FindIndex(entry => entry.Key is "clients" or $"{StackSource.Namespace}clients") ?? -1;
        if (config is null || at < 0)
        {
            problems.Add(root.Position, $"{StackSource.Namespace}clients", "missing", "a list of clients is allowed", "state the clients");
            return null;
        }

        var lines = text.Split('\n');
        if (config.Entries[at].Value is not ListNode { Items: [{ Position: { } first }, ..], Position: { } list } || lines[list.Line - 1][list.Column - 1] != '-')
        {
            problems.Add(config.Entries[at].Value.Position, $"{StackSource.Namespace}clients", "no list with '- ' before its items", "a client can be added to such a list", "write it so, or add the client by hand");
            return null;
        }

        var indentation = lines[first.Line - 1][..(list.Column - 1)];
        var next = config.Entries.Skip(at + 1).Concat(root.Entries.SkipWhile(entry => entry.Key != "config").Skip(1)).Select(entry => entry.Position?.Line - 1).FirstOrDefault();
        var end = next ?? (lines[^1].Length == 0 ? lines.Length - 1 : lines.Length);
        while (end > first.Line && BelongsToNext(lines[end - 1], indentation.Length))
        {
            end--;
        }

        return (end, indentation);
    }

    // An empty line, or a comment that stands further out than a client does.
    private static bool BelongsToNext(string line, int indentation)
    {
        var words = line.TrimStart(' ');
        return words.Trim().Length == 0 || (words[0] == '#' && line.Length - words.Length <= indentation);
    }
}
