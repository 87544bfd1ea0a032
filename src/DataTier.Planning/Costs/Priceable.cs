using DataTier.Planning.Costs.Prices;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs;

/// <summary>A resource as its pricer sees it: its inputs, the prices of its region, the use that its tier assumes.</summary>
/// <remarks>
/// What cannot be read spoils nothing: an unknown text makes a price key that no list has, an unknown number a quantity that is null.
/// Either way the line is unpriced, with the reason.
/// </remarks>
public sealed class Priceable(PlannedResource resource, PlanLinks links, PriceList prices, UsageSettings usage)
{
    /// <summary>Hours in the month of an AWS bill.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/pricing-calculator/latest/userguide/appendix.html</remarks>
    public const decimal HoursPerMonth = 730;

    /// <summary>Days in the same month.</summary>
    public const decimal DaysPerMonth = HoursPerMonth / 24;

    private const string NotKnown = "[unknown]";

    private List<string> _unread = [];

    /// <summary>The resource.</summary>
    public PlannedResource Resource => resource;

    /// <summary>The other resources of the plan.</summary>
    public PlanLinks Links => links;

    /// <summary>The region whose prices hold.</summary>
    public string Region => prices.Region;

    /// <summary>The value at a path of names; lists of one are looked through.</summary>
    public PlannedValue At(params ReadOnlySpan<string> path) => Within(resource[path[0]], path[1..]);

    /// <summary>A text; <paramref name="otherwise"/> where none is given.</summary>
    public string Text(string name, string otherwise) => Text(At(name), name, otherwise);

    /// <summary>A text at the end of a path.</summary>
    public string Text(PlannedValue value, string name, string otherwise)
    {
        switch (value)
        {
            case PlannedValue.Known { Value: string text }:
                return text;
            case PlannedValue.AbsentValue:
                return otherwise;
            default:
                Unread(name);
                return NotKnown;
        }
    }

    /// <summary>A number; <paramref name="otherwise"/> where none is given, null where it is not known.</summary>
    public decimal? Number(string name, decimal? otherwise = null) => Number(At(name), name, otherwise);

    /// <summary>A number at the end of a path.</summary>
    public decimal? Number(PlannedValue value, string name, decimal? otherwise = null)
    {
        var number = value switch
        {
            PlannedValue.Known { Value: decimal known } => known,
            PlannedValue.AbsentValue => otherwise,
            _ => null,
        };
        if (number is null)
        {
            Unread(name);
        }

        return number;
    }

    /// <summary>Whether a switch is on; off where it is not given, null where it is not known.</summary>
    public bool? Flag(string name)
    {
        switch (At(name))
        {
            case PlannedValue.Known { Value: bool flag }:
                return flag;
            case PlannedValue.AbsentValue:
                return false;
            default:
                Unread(name);
                return null;
        }
    }

    /// <summary>Whether a text is a word; not where none is given, null where it is not known.</summary>
    public bool? Is(string name, string word) => Is(At(name), name, word);

    /// <summary>Whether the text at the end of a path is a word.</summary>
    public bool? Is(PlannedValue value, string name, string word)
    {
        switch (value)
        {
            case PlannedValue.Known { Value: string text }:
                return text == word;
            case PlannedValue.AbsentValue:
                return false;
            default:
                Unread(name);
                return null;
        }
    }

    /// <summary>A part of a price key that depends on a switch; where that is not known, there is no such price.</summary>
    public static string Part(bool? flag, string yes, string no) => flag switch { true => yes, false => no, null => NotKnown };

    /// <summary>Tells that something could not be read; lines without an amount say so.</summary>
    public void Unread(string name) => _unread.Add(name);

    /// <summary>How many items a list has; zero where it is not given, null where it is not known.</summary>
    public decimal? Count(string name)
    {
        switch (At(name))
        {
            case PlannedValue.List list:
                return list.Items.Length;
            case PlannedValue.AbsentValue:
                return 0;
            default:
                Unread(name);
                return null;
        }
    }

    /// <summary>What is assumed about use.</summary>
    public Assumption Assume(UsageFact fact) => new(fact, usage[fact]);

    /// <summary>The same view of another resource of the plan, at the same prices.</summary>
    public Priceable Of(PlannedResource other) => new(other, links, prices, usage) { _unread = _unread };

    /// <summary>The same view, at the prices of another region.</summary>
    public Priceable In(PriceList others) => new(resource, links, others, usage) { _unread = _unread };

    /// <summary>A line that follows from the plan.</summary>
    public LineItem Fixed(string name, string? detail, string unit, decimal? quantity, string key) => new()
    {
        Name = name,
        Detail = detail,
        Unit = unit,
        Quantity = quantity,
        PriceKey = key,
        Price = prices.Find(key),
        Gap = GapOf(quantity, key, prices),
    };

    /// <summary>A line that rests on assumptions.</summary>
    public LineItem Used(string name, string? detail, string unit, decimal? quantity, string key, params ReadOnlySpan<Assumption> assumptions) =>
        Fixed(name, detail, unit, quantity, key) with { Basis = CostBasis.Usage, Assumptions = [.. assumptions] };

    /// <summary>The value at a path below another value.</summary>
    public static PlannedValue Within(PlannedValue value, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            var map = value is PlannedValue.List { Items: [var only] } ? only : value;
            switch (map)
            {
                case PlannedValue.Map fields:
                    value = fields[name];
                    break;
                case PlannedValue.UnknownValue or PlannedValue.SecretValue:
                    return map;
                default:
                    return PlannedValue.Absent;
            }
        }

        return value;
    }

    private string? GapOf(decimal? quantity, string key, PriceList list)
    {
        if (list.Region == PlanRegions.NotKnown)
        {
            return "its region is not known from the plan";
        }

        if (key.Contains(NotKnown, StringComparison.Ordinal) || list.Region == NotKnown || quantity is null)
        {
            return _unread.Count == 0 ? "the plan does not tell how much" : $"{string.Join(", ", _unread.Distinct())} not known from the plan";
        }

        return list.Find(key) is null ? $"no price '{key}' in {PriceFile.NameOf(list.Region)}" : null;
    }
}
