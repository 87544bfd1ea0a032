using System.Collections.Immutable;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Changes;

/// <summary>The dangerous changes that a stack allows on a day.</summary>
internal sealed class Allowances
{
    private const string Key = "datatier:allowances";

    private readonly Plan _before;
    private readonly Plan _after;
    private readonly DateOnly _today;
    private readonly ImmutableArray<AllowanceSettings> _all;
    private readonly HashSet<AllowanceSettings> _used = new(ReferenceEqualityComparer.Instance);

    private Allowances(Plan before, Plan after, DateOnly today)
    {
        (_before, _after, _today) = (before, after, today);
        _all = AllowanceSettings.FromConfig(after.Stack, after.Config[Key] is PlannedValue.Known { Value: string json } ? json : null);
    }

    /// <summary>Those that were not needed, in the order of the file, and those that are past their day.</summary>
    public ImmutableArray<string> Remarks
    {
        get
        {
            var remarks = ImmutableArray.CreateBuilder<string>();
            foreach (var allowance in _all)
            {
                if (allowance.Until < _today)
                {
                    remarks.Add($"the allowance to {allowance.Change.Word()} {allowance.Resource} ended on {allowance.Until:yyyy-MM-dd}; remove it or have it renewed by {allowance.Owner}");
                }
                else if (!_used.Contains(allowance))
                {
                    remarks.Add($"the allowance to {allowance.Change.Word()} {allowance.Resource} is not needed; remove it");
                }
            }

            return remarks.ToImmutable();
        }
    }

    /// <summary>The allowances that the new plan's configuration states.</summary>
    /// <exception cref="SettingsException">Some allowance is wrong.</exception>
    public static Allowances Of(Plan before, Plan after, DateOnly today) => new(before, after, today);

    /// <summary>The change with the allowances that cover its dangers.</summary>
    public ResourceChange Cover(ResourceChange change) => change.Dangers.IsEmpty || _all.IsEmpty
        ? change
        : change with { Dangers = [.. change.Dangers.Select(danger => danger with { Allowance = Covering(change, danger) })] };

    private AllowanceSettings? Covering(ResourceChange change, Danger danger)
    {
        foreach (var allowance in _all)
        {
            if (allowance.Change == danger.Kind && allowance.Until >= _today && Names(allowance, change.Resource))
            {
                _used.Add(allowance);
                return allowance;
            }
        }

        return null;
    }

    // An allowance that names a component covers what lies below it, in whichever of the two plans it lies.
    private bool Names(AllowanceSettings allowance, PlannedResource resource)
    {
        var steps = 0;
        for (var here = resource; here is not null && steps < _after.Resources.Length + _before.Resources.Length; steps++)
        {
            if (EndsWith(here.Urn, allowance.Resource))
            {
                return true;
            }

            here = here.Parent is { } parent ? _after.Find(parent) ?? _before.Find(parent) : null;
        }

        return false;
    }

    private static bool EndsWith(string urn, string end) =>
        urn.EndsWith(end, StringComparison.Ordinal) && (urn.Length == end.Length || urn[^(end.Length + 1)] is '$' or ':');
}
