using Pulumi;

namespace DataTier.Components.Buckets;

/// <summary>The buckets that learn of every access to others; S3 writes such logs within a region only.</summary>
public sealed record AccessLogs
{
    /// <summary>The bucket in the stack's region.</summary>
    public required Input<string> Here { get; init; }

    /// <summary>The bucket in the recovery region; null where nothing is copied to it.</summary>
    public required Input<string>? InRecovery { get; init; }
}
