using System.Collections.Immutable;

namespace DataTier.Planning.Reports.Diagrams;

/// <summary>What lies where, and what flows between: the architecture as a plan has it, ready to be drawn.</summary>
public sealed record Diagram
{
    /// <summary>The regions that hold something, the stack's own first.</summary>
    public required ImmutableArray<DiagramRegion> Regions { get; init; }

    /// <summary>One for each client, or for each tier where there are too many clients to draw; what all share comes last.</summary>
    public required ImmutableArray<DiagramLane> Lanes { get; init; }

    /// <summary>How many clients the plan has.</summary>
    public required int Clients { get; init; }

    /// <summary>Whether clients of a tier are drawn as one.</summary>
    public required bool ByTier { get; init; }
}

/// <summary>A region and its availability zones, as far as the stack's networks tell.</summary>
public sealed record DiagramRegion(string Name, ImmutableArray<string> Zones);

/// <summary>A client, all clients of a tier, or what all share.</summary>
public sealed record DiagramLane
{
    /// <summary>The name of the client or the tier; empty for what all share.</summary>
    public required string Title { get; init; }

    /// <summary>The client's tier; null where the title is the tier, or there is none.</summary>
    public string? Tier { get; init; }

    /// <summary>How many clients are drawn here.</summary>
    public required int Clients { get; init; }

    /// <summary>How many security groups of applications are let in.</summary>
    public required int Applications { get; init; }

    /// <summary>What it costs in a month, in US dollars.</summary>
    public required decimal UsdPerMonth { get; init; }

    /// <summary>What holds data.</summary>
    public required ImmutableArray<DiagramStore> Stores { get; init; }

    /// <summary>What is copied from where to where.</summary>
    public required ImmutableArray<DiagramFlow> Flows { get; init; }
}

/// <summary>What becomes of something that is drawn.</summary>
public enum DiagramMark
{
    /// <summary>It stays.</summary>
    Unchanged,

    /// <summary>Some of it is new.</summary>
    Added,

    /// <summary>Some of it changes.</summary>
    Changed,

    /// <summary>Some of it changes dangerously, and nobody allowed that.</summary>
    Stopped,
}

/// <summary>Resources of one kind in one region.</summary>
public sealed record DiagramStore
{
    /// <summary>What it is: <c>MariaDB</c>, <c>Buckets</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The part of the data tier it belongs to.</summary>
    public required string Family { get; init; }

    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>How many of them; readers and members of a cluster are not counted.</summary>
    public required int Count { get; init; }

    /// <summary>Size and shape, where all are the same; else empty.</summary>
    public required string Detail { get; init; }

    /// <summary>In how many zones the weakest of them runs; zero where that is not known.</summary>
    public required int Zones { get; init; }

    /// <summary>What becomes of it.</summary>
    public required DiagramMark Mark { get; init; }
}

/// <summary>A copy that is kept: from one store of a lane to another.</summary>
/// <param name="From">The place of the source in <see cref="DiagramLane.Stores"/>.</param>
/// <param name="To">The place of the copy.</param>
/// <param name="Label">What flows.</param>
public sealed record DiagramFlow(int From, int To, string Label);
