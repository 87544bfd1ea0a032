using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Planning.Changes;

/// <summary>What is known about changing, replacing and deleting resources of a type.</summary>
public sealed record TypeKnowledge
{
    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it holds what cannot be made again from the program.</summary>
    public required bool Stateful { get; init; }

    /// <summary>What it holds: data, backups, keys, replication, protection, audit, metadata, identity or none.</summary>
    public required string Holds { get; init; }

    /// <summary>What ends with the resource although it holds no data: a backup or a protection; else null.</summary>
    public DangerKind? Guards { get; init; }

    /// <summary>The property that names the real resource; null when it has no name.</summary>
    public string? NameProperty { get; init; }

    /// <summary>The order of a replacement.</summary>
    public required ReplaceOrder ReplaceOrder { get; init; }

    /// <summary>What else is known about a replacement.</summary>
    public string? ReplaceOrderNote { get; init; }

    /// <summary>What a deletion destroys.</summary>
    public string? Destroys { get; init; }

    /// <summary>What survives a deletion.</summary>
    public string? Survives { get; init; }

    /// <summary>When a deletion is refused.</summary>
    public string? RefusedWhen { get; init; }

    /// <summary>The properties that a deletion reads, as they were last deployed.</summary>
    public ImmutableArray<string> DeletionReads { get; init; } = [];

    /// <summary>What changing a property without a statement of its own does.</summary>
    public required ChangeEffect Default { get; init; }

    /// <summary>How sure <see cref="Default"/> is.</summary>
    public required string DefaultConfidence { get; init; }

    /// <summary>The names of all inputs of the type; empty when they are not listed.</summary>
    public ImmutableHashSet<string> Inputs { get; init; } = [];

    /// <summary>Properties by path.</summary>
    public required ImmutableDictionary<string, PropertyKnowledge> Properties { get; init; }

    /// <summary>Effects that depend on values.</summary>
    public ImmutableArray<ConditionalEffect> Conditionals { get; init; } = [];

    /// <summary>Changes that take something away.</summary>
    public ImmutableArray<ReductionKnowledge> Reductions { get; init; } = [];

    /// <summary>What follows when a property comes from a resource that is replaced: path and note.</summary>
    public ImmutableArray<(string Property, string Note)> Dependencies { get; init; } = [];

    /// <summary>The statement about the longest path that covers a property; null when there is none.</summary>
    public PropertyKnowledge? Covering(string pattern)
    {
        for (var path = pattern; path.Length > 0; path = Shorter(path))
        {
            if (Properties.TryGetValue(path, out var known))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Whether the type has the input that a path begins with, as far as its inputs are listed.</summary>
    public bool Lists(string pattern)
    {
        if (Inputs.IsEmpty)
        {
            return true;
        }

        var end = pattern.AsSpan().IndexOfAny('.', '[');
        return Inputs.Contains(end < 0 ? pattern : pattern[..end]);
    }

    // "rules[].expiration.days" -> "rules[].expiration" -> "rules[]" -> "rules"
    private static string Shorter(string path) =>
        path.EndsWith("[]", StringComparison.Ordinal) ? path[..^2] : path[..Math.Max(0, path.LastIndexOf('.'))] is { Length: > 0 } shorter ? shorter : "";
}
