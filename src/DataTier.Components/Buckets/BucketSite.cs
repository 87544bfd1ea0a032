using Pulumi;

namespace DataTier.Components.Buckets;

/// <summary>Where a bucket lives: whose it is, in which region, and what surrounds it there.</summary>
public sealed record BucketSite
{
    /// <summary>Whose bucket it is, and in which region.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The key that encrypts every object, of the same region.</summary>
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The bucket that learns of every access, of the same region.</summary>
    public required Input<string> AccessLogBucket { get; init; }
}
