using System.Text.Json.Nodes;
using Parity.Tests.Recorded;

namespace Parity.Tests.Comparison;

/// <summary>What the unit test mocks of a program see, beside what they saw with the official .NET SDK.</summary>
internal sealed class MockComparison
{
    /// <summary>Stands for the SDK in differences of mocks.</summary>
    public const string Mocks = "mocks";

    private readonly List<Difference> _differences = [];
    private readonly ValueComparison _values;
    private string _mode = "";
    private string _seen = "";

    private MockComparison() => _values = new ValueComparison((path, recorded, ours) => Differ(path, recorded, ours));

    /// <summary>How many calls and other printed things were compared.</summary>
    public int Things { get; private set; }

    /// <summary>How many of their fields were compared.</summary>
    public int Fields => _values.Fields;

    /// <summary>Every place where the two are not the same.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Compares what the program prints with what it printed when it was recorded.</summary>
    public static MockComparison Of(string printed) => Of(File.ReadAllText(Path.Combine(Recording.Folder, Recording.DotNet, "30-mocks.txt")), printed);

    /// <summary>Compares two prints.</summary>
    public static MockComparison Of(string recorded, string printed)
    {
        var comparison = new MockComparison();
        var ours = MockPrint.Read(printed).ToDictionary(print => print.Mode, print => print.Seen);
        foreach (var (mode, seen) in MockPrint.Read(recorded))
        {
            comparison._mode = mode;
            comparison.Compare(seen, ours.GetValueOrDefault(mode, new Dictionary<string, JsonObject>()));
        }

        return comparison;
    }

    private void Compare(IReadOnlyDictionary<string, JsonObject> recorded, IReadOnlyDictionary<string, JsonObject> ours)
    {
        foreach (var name in recorded.Keys.Union(ours.Keys).Order(StringComparer.Ordinal))
        {
            _seen = name;
            switch (recorded.GetValueOrDefault(name), ours.GetValueOrDefault(name))
            {
                case ({ } left, { } right):
                    Things++;
                    _values.Compare("", left, right);
                    break;

                case (var left, var right):
                    Differ("", left is null ? Difference.Absent : Difference.Present, right is null ? Difference.Absent : Difference.Present);
                    break;
            }
        }
    }

    private void Differ(string path, string recorded, string ours) =>
        _differences.Add(new Difference(Mocks, $"30-mocks.{_mode}", _seen, path, recorded, ours));
}
