using DataTier.Planning.Costs.Prices;

namespace DataTier.Planning.Costs;

/// <summary>A sum that says what it rests on.</summary>
/// <param name="Name">What the sum is of.</param>
/// <param name="FixedUsd">What follows from the plan alone, in US dollars a month.</param>
/// <param name="UsageUsd">What rests on assumptions.</param>
/// <param name="FixedLines">How many lines follow from the plan.</param>
/// <param name="UsageLines">How many lines rest on assumptions.</param>
/// <param name="UnpricedLines">How many lines cost something that is not in the sum.</param>
/// <param name="FreeResources">How many resources cost nothing.</param>
/// <param name="Weakest">The least trusted price in the sum; null where no price is in it.</param>
/// <param name="RecalledLines">How many lines have a price without a source.</param>
/// <param name="OldestPrice">The month of the oldest price in the sum; null where no price is in it.</param>
public sealed record CostTotal(
    string Name,
    decimal FixedUsd,
    decimal UsageUsd,
    int FixedLines,
    int UsageLines,
    int UnpricedLines,
    int FreeResources,
    Confidence? Weakest,
    int RecalledLines,
    string? OldestPrice)
{
    /// <summary>All that has a price, in US dollars a month.</summary>
    public decimal UsdPerMonth => FixedUsd + UsageUsd;

    /// <summary>The sum of lines.</summary>
    public static CostTotal Of(string name, IEnumerable<CostLine> lines)
    {
        var sum = new CostSum();
        foreach (var line in lines)
        {
            sum.Add(line);
        }

        return sum.ToTotal(name);
    }
}

/// <summary>Adds lines up.</summary>
internal sealed class CostSum
{
    private decimal _fixedUsd;
    private decimal _usageUsd;
    private int _fixed;
    private int _usage;
    private int _unpriced;
    private int _free;
    private int _recalled;
    private Confidence? _weakest;
    private string? _oldest;

    public void Add(CostLine line)
    {
        switch (line.State)
        {
            case CostState.Free:
                _free++;
                return;
            case CostState.Unpriced:
                _unpriced++;
                return;
            case CostState.Fixed:
                _fixed++;
                _fixedUsd += line.UsdPerMonth ?? 0;
                break;
            default:
                _usage++;
                _usageUsd += line.UsdPerMonth ?? 0;
                break;
        }

        if (line.Item?.Price is { } price)
        {
            _weakest = _weakest > price.Confidence ? _weakest : price.Confidence;
            _recalled += price.Confidence == Confidence.Recalled ? 1 : 0;
            _oldest = _oldest is null || string.CompareOrdinal(price.AsOf, _oldest) < 0 ? price.AsOf : _oldest;
        }
    }

    public CostTotal ToTotal(string name) => new(name, _fixedUsd, _usageUsd, _fixed, _usage, _unpriced, _free, _weakest, _recalled, _oldest);
}
