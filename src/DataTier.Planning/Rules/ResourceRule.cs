using System.Collections.Immutable;

namespace DataTier.Planning.Rules;

/// <summary>A rule that judges every resource of some types by itself, with what belongs to it.</summary>
internal abstract class ResourceRule(
    string id, Severity severity, string title, string source, string[] controls, string[] types, string? relaxable = null, string? assumes = null, bool disposable = false)
    : Rule(id, severity, title, source, controls, relaxable, assumes, disposable)
{
    /// <summary>The types that it judges.</summary>
    internal ImmutableArray<string> JudgedTypes => [.. types];

    /// <inheritdoc/>
    internal sealed override IEnumerable<(Subject Subject, Judgement Judgement)> Check(RuledPlan plan)
    {
        foreach (var type in types)
        {
            foreach (var resource in plan.OfType(type))
            {
                var subject = new Subject(resource, plan);
                yield return (subject, Judge(subject));
            }
        }
    }

    /// <summary>What the rule says of one resource.</summary>
    protected abstract Judgement Judge(Subject subject);
}
