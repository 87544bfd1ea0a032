using Pulumi;

namespace DataTier.Components.Watching;

/// <summary>The topics that carry what goes wrong to those who look after it; alarms and events reach a topic of their own region only.</summary>
/// <remarks>Both are encrypted, which ElastiCache does not take: a cache that names one stops telling anything. So caches have a topic of their own.</remarks>
public sealed record Alerts
{
    /// <summary>The ARN of the topic in the stack's region.</summary>
    public required Input<string> Here { get; init; }

    /// <summary>The ARN of the topic in the recovery region; null where no tier keeps anything there.</summary>
    public required Input<string>? InRecovery { get; init; }

    /// <summary>The ARN of the topic for what happens to caches; null where nobody is told.</summary>
    public Input<string>? OfCaches { get; init; }
}
