using System.Globalization;
using System.Text;
using Parity.Tests.Accepted;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>All comparisons together: what was measured and what was accepted.</summary>
internal sealed class Measurement
{
    private readonly StringBuilder _sizes = new();

    private Measurement()
    {
    }

    /// <summary>How many differences each row covers.</summary>
    public Dictionary<AcceptedDifference, int> Accepted { get; } = [];

    /// <summary>Every difference that no row covers.</summary>
    public List<Difference> Open { get; } = [];

    /// <summary>Compares every run with every recording that it has a twin among.</summary>
    public static Measurement Of(ParityRun run)
    {
        var measurement = new Measurement();
        measurement.Compare(Recording.DotNet, [.. DotNetParityTests.Recordings.Select(row => (string)row[0])], run);
        measurement.Compare(Recording.NodeJs, [.. NodeParityTests.Twins.Select(row => (string)row[0])], run);
        measurement.Add(MockComparison.Of(run.Mocks));
        return measurement;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder().Append(_sizes).Append("\nAccepted differences\n");
        foreach (var (row, count) in Accepted.OrderBy(entry => entry.Key.Sdk, StringComparer.Ordinal).ThenByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{count,6}  {row.Sdk}: {row.Name}: {row.Reason}\n");
        }

        return text.ToString();
    }

    private void Compare(string sdk, string[] names, ParityRun run)
    {
        var comparisons = names.Select(name => RunComparison.Of(Recording.Read(sdk, name), run.OutcomeOf(name))).ToList();
        var scenarios = names.Select(name => name[..2]).Distinct().Count();
        _sizes.Append(CultureInfo.InvariantCulture, $"{sdk}: {scenarios} scenarios, {names.Length} runs, {comparisons.Sum(one => one.Requests)} requests, {comparisons.Sum(one => one.Fields)} fields compared\n");
        comparisons.ForEach(comparison => Add(comparison.Differences));
    }

    private void Add(IEnumerable<Difference> differences)
    {
        foreach (var difference in differences)
        {
            if (AcceptedDifferences.RowOf(difference) is { } row)
            {
                Accepted[row] = Accepted.GetValueOrDefault(row) + 1;
            }
            else
            {
                Open.Add(difference);
            }
        }
    }
}
