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
        measurement.Compare(Recording.DotNet, run);
        measurement.Compare(Recording.NodeJs, run);
        measurement.Compare(MockComparison.Of(run.Mocks.Output));
        return measurement;
    }

    /// <summary>The recordings of an SDK that we compare with: all of .NET; of Node those whose two programs do the same.</summary>
    /// <remarks>The programs of 10 and 11 are written around what each language can say.</remarks>
    public static IReadOnlyList<string> NamesOf(string sdk) =>
        [.. Recording.Names(sdk).Where(name => sdk == Recording.DotNet || name[..2] is not ("10" or "11"))];

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder().Append(_sizes).Append(CultureInfo.InvariantCulture, $"\nDifferences that nobody accepted: {Open.Count}\n");
        Open.ForEach(difference => text.Append(CultureInfo.InvariantCulture, $"  {difference}\n"));
        text.Append("\nAccepted differences\n");
        foreach (var (row, count) in Accepted.OrderBy(entry => entry.Key.Sdk, StringComparer.Ordinal).ThenByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{count,6}  {row.Sdk}: {row.Name}: {row.Reason}\n");
        }

        return text.ToString();
    }

    private void Compare(string sdk, ParityRun run)
    {
        var names = NamesOf(sdk);
        var comparisons = names.Select(name => RunComparison.Of(Recording.Read(sdk, name), run.OutcomeOf(sdk, name))).ToList();
        var scenarios = names.Select(name => name[..2]).Distinct().Count();
        _sizes.Append(CultureInfo.InvariantCulture, $"{sdk}: {scenarios} scenarios, {names.Count} runs, {comparisons.Sum(one => one.Requests)} requests, {comparisons.Sum(one => one.Fields)} fields compared\n");
        comparisons.ForEach(comparison => Add(comparison.Differences));
    }

    private void Compare(MockComparison mocks)
    {
        _sizes.Append(CultureInfo.InvariantCulture, $"{MockComparison.Mocks}: 1 program, 2 modes, {mocks.Things} calls and results, {mocks.Fields} fields compared\n");
        Add(mocks.Differences);
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
