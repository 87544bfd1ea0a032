using System.Collections.Immutable;

namespace DataTier.Planning.Rules;

/// <summary>Something that a plan has to keep. A rule has no state and no exceptions to itself, and minds one thing.</summary>
public abstract class Rule
{
    private protected Rule(string id, Severity severity, string title, string source, string[] controls, string? relaxable, string? assumes, bool disposable)
    {
        (Id, Severity, Title, Source) = (id, severity, title, source);
        (Controls, Relaxable, Assumes, Disposable) = ([.. controls], relaxable, assumes, disposable);
    }

    /// <summary>What waivers and tiers call it, e.g. <c>rds.instance.encrypted</c>; it never changes.</summary>
    public string Id { get; }

    /// <summary>How grave it is when it is broken.</summary>
    public Severity Severity { get; }

    /// <summary>What it demands: a sentence.</summary>
    public string Title { get; }

    /// <summary>Where one can read why.</summary>
    public string Source { get; }

    /// <summary>The controls of catalogues that it covers, e.g. <c>AWS FSBP RDS.3</c>.</summary>
    public ImmutableArray<string> Controls { get; }

    /// <summary>What a tier may do without when it says so; null where no tier may.</summary>
    public string? Relaxable { get; }

    /// <summary>What it takes for granted because no plan can tell; null where it sees all that it needs.</summary>
    public string? Assumes { get; }

    /// <summary>Whether an environment that is declared disposable does without.</summary>
    public bool Disposable { get; }

    /// <summary>What it says of each resource that it speaks of.</summary>
    internal abstract IEnumerable<(Subject Subject, Judgement Judgement)> Check(RuledPlan plan);
}
