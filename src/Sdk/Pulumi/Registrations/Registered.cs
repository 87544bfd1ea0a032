using Pulumi.Serialization;

namespace Pulumi.Registrations;

/// <summary>What the engine answered to a registration or a read.</summary>
internal sealed class Registered
{
    public required string Urn { get; init; }

    /// <summary>The id; null when it is not known.</summary>
    public string? Id { get; init; }

    /// <summary>The outputs by name.</summary>
    public required OutputFields Outputs { get; init; }

    /// <summary>Whether outputs that are not there are unknown; else they are null.</summary>
    public required bool MissingAreUnknown { get; init; }
}
