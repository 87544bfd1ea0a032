using Pulumi;

namespace DataTier.Components.Relational;

/// <summary>A database as its logins, its names and its proxy see it, whichever engine it runs on.</summary>
internal sealed record MadeDatabase
{
    /// <summary>The component that made it.</summary>
    public required ComponentResource Component { get; init; }

    /// <summary>Its ARN.</summary>
    public required Output<string> Arn { get; init; }

    /// <summary>Its identifier.</summary>
    public required Output<string> Identifier { get; init; }

    /// <summary>The subnets that it lives in, for what is restored beside it.</summary>
    public required Output<string> SubnetGroupName { get; init; }

    /// <summary>What IAM knows it by: each instance by a name of its own, a cluster by one for all members.</summary>
    public required InputList<string> ResourceIds { get; init; }

    /// <summary>What Performance Insights knows the writer by.</summary>
    public required Output<string> WriterResourceId { get; init; }

    /// <summary>Where applications write.</summary>
    public required Output<string> Address { get; init; }

    /// <summary>Where applications read.</summary>
    public required Output<string> ReaderAddress { get; init; }

    /// <summary>Where reports are read; null where they share the readers.</summary>
    public Output<string>? ReportsAddress { get; init; }

    /// <summary>The first master password; null where RDS keeps it.</summary>
    public required Output<string>? MasterPassword { get; init; }

    /// <summary>The secret in which RDS keeps the master password; null where it does not.</summary>
    public required Output<string?> ManagedSecretArn { get; init; }
}
