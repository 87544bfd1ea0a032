using DataTier.Planning.Plans;
using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Backups;

/// <summary>Which resources the selections of backup plans cover: by ARN, by pattern or by tag.</summary>
internal sealed class BackupCoverage
{
    private const string Resources = "resources";

    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _patterns = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, string Value)> _tags = [];
    private bool _hidden;

    private BackupCoverage(RuledPlan plan)
    {
        foreach (var resource in plan.OfType(Types.BackupSelection))
        {
            Add(new Subject(resource, plan));
        }
    }

    /// <summary>What a rule says of a resource that has to be backed up.</summary>
    public static Judgement Of(Subject subject)
    {
        var coverage = subject.Plan.Index(static plan => new BackupCoverage(plan));
        return coverage.Covers(subject) ? Judgement.Pass
            : coverage._hidden ? Judgement.NotKnown("no backup selection names it, and one holds what is known only after deployment; name it in a selection")
            : Judgement.Fail("no backup selection covers it; add it to the selection of a backup plan");
    }

    private void Add(Subject selection)
    {
        // A selection names what its list comes from, also where the ARN is known only later.
        if (selection.Resource.PropertyDependencies.TryGetValue(Resources, out var urns))
        {
            _named.UnionWith(urns);
        }

        _hidden |= selection[Resources].IsHidden && urns.IsDefaultOrEmpty;
        foreach (var item in selection[Resources].Items)
        {
            if (item.Text is not { } arn)
            {
                _hidden |= urns.IsDefaultOrEmpty;
            }
            else if (arn.AsSpan().ContainsAny('*', '?'))
            {
                _patterns.Add(arn);
            }
            else
            {
                _named.Add(arn);
            }
        }

        foreach (var tag in selection["selectionTags"].Items)
        {
            if (tag["type"].Text == "STRINGEQUALS" && tag["key"].Text is { } key && tag["value"].Text is { } value)
            {
                _tags.Add((key, value));
            }
        }
    }

    private bool Covers(Subject subject)
    {
        if (_named.Contains(subject.Resource.Urn) || IsTagged(subject))
        {
            return true;
        }

        if (subject.Resource.Outputs["arn"] is not PlannedValue.Known { Value: string arn })
        {
            return _patterns.Contains("*");
        }

        return _named.Contains(arn) || _patterns.Any(pattern => Pattern.Matches(pattern, arn));
    }

    private bool IsTagged(Subject subject)
    {
        if (_tags.Count == 0)
        {
            return false;
        }

        var (own, all) = (subject["tags"], new Field("tagsAll", subject.Resource.Outputs["tagsAll"]));
        return _tags.Any(tag => own[tag.Key].Text == tag.Value || all[tag.Key].Text == tag.Value);
    }
}
