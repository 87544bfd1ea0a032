using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Relational;

/// <summary>A database in one region, as its applications, their roles and a proxy reach it there.</summary>
internal sealed record DatabaseSide
{
    /// <summary>Whose database it is, and in which region.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>Where in the network it lives.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>Who may connect: the application's name and its security group.</summary>
    public required ImmutableSortedDictionary<string, string> Applications { get; init; }

    /// <summary>The group around it.</summary>
    public required Input<string> GroupId { get; init; }

    /// <summary>The client's key of the region.</summary>
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The identifier of the instance or cluster.</summary>
    public required Output<string> Identifier { get; init; }

    /// <summary>What IAM knows it by.</summary>
    public required InputList<string> ResourceIds { get; init; }

    /// <summary>Where it is written.</summary>
    public required Output<string> Address { get; init; }

    /// <summary>Where it is read.</summary>
    public required Output<string> ReaderAddress { get; init; }

    /// <summary>Where reports are read; null where they share the readers.</summary>
    public Output<string>? ReportsAddress { get; init; }

    /// <summary>What hangs on it, and the provider of the region.</summary>
    public required ComponentResourceOptions Options { get; init; }
}
