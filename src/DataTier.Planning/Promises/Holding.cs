using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>Whether data at rest is encrypted, and by whose key.</summary>
public enum Encryption
{
    /// <summary>By a key that the plan names.</summary>
    OwnKey,

    /// <summary>By a key that AWS keeps.</summary>
    KeyOfAws,

    /// <summary>The plan does not tell.</summary>
    NotKnown,

    /// <summary>Not at all.</summary>
    None,
}

/// <summary>A resource that holds data, and how it comes through each failure.</summary>
public sealed record Holding
{
    /// <summary>The resource.</summary>
    public required PlannedResource Resource { get; init; }

    /// <summary>The family, e.g. <c>relational</c>.</summary>
    public required string Family { get; init; }

    /// <summary>How it comes through each failure, in the order of <see cref="Failure"/>.</summary>
    public required ImmutableArray<Recovery> Recoveries { get; init; }

    /// <summary>Whether it is encrypted.</summary>
    public required Encryption Encryption { get; init; }

    /// <summary>The copy that a backup plan makes of it; null where none covers it.</summary>
    public required BackupCopy? Copy { get; init; }

    /// <summary>Whether promises do not read its type: nothing is known of it.</summary>
    public bool Unread { get; init; }

    /// <summary>How it comes through a failure.</summary>
    public Recovery this[Failure failure] => Recoveries[(int)failure];
}
