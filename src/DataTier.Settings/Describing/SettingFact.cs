using System.Collections.Immutable;

namespace DataTier.Settings.Describing;

/// <summary>All that is known about one setting, for people: what <c>datatier explain</c> and docs/settings.md say.</summary>
public sealed record SettingFact
{
    /// <summary>The way to it: dots go into mappings, <c>[]</c> is any item of a list, <c>&lt;zone&gt;</c> a name that the customer chooses.</summary>
    public required string Path { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>What may be written, as a sentence of a message.</summary>
    public required string Allowed { get; init; }

    /// <summary>Whether it must be stated wherever it can be.</summary>
    public required bool Required { get; init; }

    /// <summary>Where it can be stated: other settings with their values, like <c>engine: aurora-mysql</c>; empty for everywhere.</summary>
    public required string Where { get; init; }

    /// <summary>What holds where it is left out; null where it is required.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The page that states the limits; null where they are our own.</summary>
    public string? Source { get; init; }

    /// <summary>What follows from it that is no property of a resource; null where nothing does.</summary>
    public string? Decides { get; init; }

    /// <summary>The properties of resources that it becomes, each as <c>type.property</c>.</summary>
    public ImmutableArray<string> Sets { get; init; } = [];

    /// <summary>Whether further settings stand below it.</summary>
    public bool HasSettings { get; init; }
}
