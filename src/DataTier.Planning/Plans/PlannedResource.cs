using System.Collections.Immutable;

namespace DataTier.Planning.Plans;

/// <summary>How long an operation may take, as Go writes it (<c>1h30m</c>); null where the provider's own limit holds.</summary>
public sealed record CustomTimeouts(string? Create = null, string? Update = null, string? Delete = null, string? Read = null);

/// <summary>One resource of a plan, as the program registered it.</summary>
/// <remarks>Lists that are sets are sorted. Records with collections do not compare by value.</remarks>
public sealed record PlannedResource
{
    /// <summary>The name that is unique in the stack and stays the same between deployments.</summary>
    public required string Urn { get; init; }

    /// <summary>The type token, e.g. <c>aws:rds/instance:Instance</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The logical name in the program.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a provider makes the resource; components and the stack are not custom.</summary>
    public bool Custom { get; init; }

    /// <summary>Whether the resource exists already and is only read.</summary>
    public bool Read { get; init; }

    /// <summary>The id in the cloud: known, unknown, or absent for what has none.</summary>
    public PlannedValue Id { get; init; } = PlannedValue.Absent;

    /// <summary>The URN of the parent; null for the stack and default providers.</summary>
    public string? Parent { get; init; }

    /// <summary>The URN of the provider; null for components and providers.</summary>
    public string? Provider { get; init; }

    /// <summary>The version of the provider that the program asks for.</summary>
    public string? Version { get; init; }

    /// <summary>What the program gave.</summary>
    public PlannedProperties Inputs { get; init; } = PlannedProperties.Empty;

    /// <summary>What the resource has once deployed; computed values are plausible stand-ins or unknown.</summary>
    public PlannedProperties Outputs { get; init; } = PlannedProperties.Empty;

    /// <summary>The URNs of the resources that must exist before.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>Which resources an input comes from; inputs that come from none are left out.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Whether a deletion is refused.</summary>
    public bool Protect { get; init; }

    /// <summary>Whether a deletion leaves the real resource in place.</summary>
    public bool RetainOnDelete { get; init; }

    /// <summary>Whether a replacement deletes first; null when the provider decides.</summary>
    public bool? DeleteBeforeReplace { get; init; }

    /// <summary>Properties whose changes are ignored.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Properties whose changes replace the resource.</summary>
    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>Properties whose changes are not shown.</summary>
    public ImmutableArray<string> HideDiffs { get; init; } = [];

    /// <summary>URNs that the resource had before.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Outputs that are secret although the provider does not say so.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>Limits of time; null when none is set.</summary>
    public CustomTimeouts? CustomTimeouts { get; init; }

    /// <summary>The id of the existing resource that is taken over.</summary>
    public string? ImportId { get; init; }

    /// <summary>The URN of the resource whose deletion deletes this one too.</summary>
    public string? DeletedWith { get; init; }

    /// <summary>URNs of resources whose replacement replaces this one.</summary>
    public ImmutableArray<string> ReplaceWith { get; init; } = [];

    /// <summary>The value of an input; <see cref="PlannedValue.Absent"/> when it is not given.</summary>
    public PlannedValue this[string input] => Inputs[input];
}
