using System.Collections.Immutable;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Rules;

/// <summary>The findings that a stack accepts on a day, each with somebody who answers for it.</summary>
internal sealed class Waivers
{
    private const string Key = "datatier:waivers";

    private readonly Plan _plan;
    private readonly DateOnly _today;
    private readonly ImmutableArray<WaiverSettings> _all;
    private readonly HashSet<WaiverSettings> _used = new(ReferenceEqualityComparer.Instance);

    private Waivers(Plan plan, DateOnly today)
    {
        (_plan, _today) = (plan, today);
        _all = WaiverSettings.FromConfig(plan.Stack, plan.Config[Key] is PlannedValue.Known { Value: string json } ? json : null);
    }

    /// <summary>Those of unknown rules and those past their day, in the order of the file.</summary>
    public IEnumerable<string> Errors
    {
        get
        {
            foreach (var waiver in _all)
            {
                if (Rulebook.Find(waiver.Rule) is null)
                {
                    yield return $"the waiver for {waiver.Resource} names '{waiver.Rule}', which is no rule; {Rulebook.Suggest(waiver.Rule)}";
                }
                else if (waiver.Expires < _today)
                {
                    yield return $"the waiver of {waiver.Rule} for {waiver.Resource} expired on {waiver.Expires:yyyy-MM-dd}; repair it, or have the waiver renewed by {waiver.Owner}";
                }
            }
        }
    }

    /// <summary>Those that cover nothing, in the order of the file; to be asked when all findings were covered.</summary>
    public IEnumerable<string> Warnings
    {
        get
        {
            foreach (var waiver in _all)
            {
                if (waiver.Expires >= _today && !_used.Contains(waiver) && Rulebook.Find(waiver.Rule) is not null)
                {
                    yield return $"the waiver of {waiver.Rule} for {waiver.Resource} covers nothing; remove it";
                }
            }
        }
    }

    /// <summary>The waivers that the plan's configuration states.</summary>
    /// <exception cref="SettingsException">Some waiver is written wrongly.</exception>
    public static Waivers Of(Plan plan, DateOnly today) => new(plan, today);

    /// <summary>The waiver that covers a rule for a resource; null where none does.</summary>
    public WaiverSettings? For(Rule rule, PlannedResource resource)
    {
        foreach (var waiver in _all)
        {
            if (waiver.Rule == rule.Id && waiver.Expires >= _today && Names(waiver, resource))
            {
                _used.Add(waiver);
                return waiver;
            }
        }

        return null;
    }

    // A waiver that names a component covers what lies below it.
    private bool Names(WaiverSettings waiver, PlannedResource resource)
    {
        var steps = 0;
        for (var here = resource; here is not null && steps < _plan.Resources.Length; steps++)
        {
            if (EndsWith(here.Urn, waiver.Resource))
            {
                return true;
            }

            here = here.Parent is { } parent ? _plan.Find(parent) : null;
        }

        return false;
    }

    private static bool EndsWith(string urn, string end) =>
        urn.EndsWith(end, StringComparison.Ordinal) && (urn.Length == end.Length || urn[^(end.Length + 1)] is '$' or ':');
}
