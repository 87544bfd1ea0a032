using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules;

/// <summary>A resource under judgement, and the plan that it lies in.</summary>
internal readonly record struct Subject(PlannedResource Resource, RuledPlan Plan)
{
    /// <summary>The logical name.</summary>
    public string Name => Resource.Name;

    /// <summary>An input; use the indexer of the field for what lies below.</summary>
    public Field this[string input] => new(input, Resource[input]);

    /// <summary>The region it lies in; null where nothing says.</summary>
    public string? Region => Plan.RegionOf(Resource);

    /// <summary>Whether it lies in another region than the stack: a copy for when the stack's own is lost.</summary>
    public bool IsElsewhere => Region is { } region && Plan.HomeRegion is { } home && region != home;

    /// <summary>The resource of a type that an input comes from; null where the plan has none.</summary>
    public Subject? Source(string input, string type) => Plan.Source(Resource, input, type) is { } source ? new Subject(source, Plan) : null;

    /// <summary>Whether a resource of a type takes an input from this one.</summary>
    public bool HasCompanion(string type, string input) => Plan.Companions(Resource, type, input).Count > 0;

    /// <summary>The resources of a type that take an input from this one, in the order of the plan.</summary>
    public IEnumerable<Subject> Companions(string type, string input)
    {
        foreach (var companion in Plan.Companions(Resource, type, input))
        {
            yield return new Subject(companion, Plan);
        }
    }

    /// <summary>There has to be a resource of a type that takes an input from this one, and it has to keep the demand.</summary>
    public Judgement Needs(string type, string input, string remedy, Func<Subject, Judgement>? demand = null)
    {
        var all = Judgement.NotMeant;
        foreach (var companion in Plan.Companions(Resource, type, input))
        {
            all &= demand?.Invoke(new Subject(companion, Plan)) ?? Judgement.Pass;
        }

        return all.Verdict == Verdict.NotApplicable ? Judgement.Fail($"no {Short(type)} for it; {remedy}") : all;
    }

    /// <summary>There has to be a resource of a type behind an input, and it has to keep the demand.</summary>
    public Judgement From(string input, string type, string remedy, Func<Subject, Judgement> demand) =>
        Source(input, type) is { } source ? demand(source)
        : this[input].IsAbsent ? Judgement.Fail($"{input} is not given; {remedy}")
        : Judgement.NotKnown($"{input} names no {Short(type)} of this plan, so this is not judged; {remedy}");

    private static string Short(string type) => type[(type.LastIndexOf(':') + 1)..];
}
