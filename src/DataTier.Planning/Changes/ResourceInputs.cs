using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>The inputs of one resource on both sides of a change, and what its provider is set to.</summary>
internal sealed record ResourceInputs(PlannedProperties Before, PlannedProperties After)
{
    private const string OfProvider = "provider.";

    /// <summary>The inputs of the provider of the resource, after the change.</summary>
    public PlannedProperties Provider { get; init; } = PlannedProperties.Empty;

    /// <summary>The version of the provider that makes the resource; null when the plan does not say.</summary>
    public string? ProviderVersion { get; init; }

    /// <summary>Whether what a conditional effect asks for besides the change holds; null when a value is unknown.</summary>
    public bool? Hold(ConditionalEffect conditional)
    {
        if (conditional.ProviderBefore is { } limit)
        {
            var below = ProviderVersion is null ? false : ValueOrder.VersionBelow(PlannedValue.Of(ProviderVersion), PlannedValue.Of(limit));
            if (below != true)
            {
                return below;
            }
        }

        bool? all = true;
        foreach (var where in conditional.Where)
        {
            var holds = Holds(where);
            if (holds == false)
            {
                return false;
            }

            all = holds is null ? null : all;
        }

        return all;
    }

    private bool? Holds(WhereClause where)
    {
        var after = where.Property.StartsWith(OfProvider, StringComparison.Ordinal)
            ? ValuePairs.One(where.Property[OfProvider.Length..], Provider)
            : ValuePairs.One(where.Property, After);
        if (after is PlannedValue.UnknownValue or PlannedValue.SecretValue)
        {
            return null;
        }

        switch (where.Operator)
        {
            case "equals":
                return after == where.Value;
            case "notEquals":
                return after != where.Value;
            case "notStartsWith":
                return !(after is PlannedValue.Known { Value: string text } && where.Value is PlannedValue.Known { Value: string start }
                    && text.StartsWith(start, StringComparison.Ordinal));
            case "versionLessThan":
                // What runs now counts, not what the same update asks for.
                var running = ValuePairs.One(where.Property, Before);
                return ValueOrder.VersionBelow(running is PlannedValue.AbsentValue ? after : running, where.Value);
            case "changes":
                return after == where.Value && ValuePairs.One(where.Property, Before) != where.Value;
            default:
                throw new InvalidOperationException($"changes.json: '{where.Operator}' is no operator");
        }
    }
}
