using System.Globalization;

namespace DataTier.Settings.Reading;

/// <summary>A file that was read: tells where its settings stand and which of them could be understood, once somebody asks.</summary>
/// <param name="problems">What is wrong with the file so far.</param>
/// <param name="prefix">What stands before every path in messages, like <c>datatier:</c>.</param>
/// <param name="root">The settings as they were written.</param>
internal sealed class SettingsDocument(ProblemList problems, string prefix, MappingNode root)
{
    /// <summary>What is wrong with the file so far.</summary>
    public ProblemList Problems => problems;

    /// <summary>Where a setting stands; where it would stand, when it is left out.</summary>
    public Place PlaceOf(string path)
    {
        Node node = root;
        foreach (var step in path.Split('.'))
        {
            if (Next(node, step) is not { } next)
            {
                break;
            }

            node = next;
        }

        return problems.PlaceOf(node.Position, prefix + path);
    }

    /// <summary>Whether a setting was read without a problem, so that others can be compared with it.</summary>
    public bool Understands(string path)
    {
        var full = prefix + path;
        foreach (var problem in problems.All)
        {
            if (problem.Constraint is null && Encloses(problem.Path, full))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Encloses(string outer, string inner) =>
        outer.Length > 0 && inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');

    // A step is a key, or a key with the number of an item: clients[1].
    private static Node? Next(Node node, string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var key = bracket < 0 ? step : step[..bracket];
        var value = (node as MappingNode)?.Entries.Find(entry => entry.Key == key)?.Value;
        if (bracket < 0)
        {
            return value;
        }

        var index = int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), CultureInfo.InvariantCulture);
        return value is ListNode list && index < list.Items.Count ? list.Items[index] : null;
    }
}
