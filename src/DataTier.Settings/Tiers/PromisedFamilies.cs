using System.Collections.Immutable;

namespace DataTier.Settings;

/// <summary>A family of which a tier can say something of its own.</summary>
/// <param name="Setting">What settings call it.</param>
/// <param name="Family">What promises call it.</param>
/// <param name="What">What it is, in a sentence.</param>
internal sealed record PromisedFamily(string Setting, string Family, string What);

/// <summary>The families, by what settings call them.</summary>
internal static class PromisedFamilies
{
    public static readonly ImmutableArray<PromisedFamily> All =
    [
        new("buckets", "buckets", "the buckets"),
        new("cacheAndQueue", "cache and queue", "the cache, the sessions and the queue"),
        new("documents", "documents", "the tables"),
        new("lake", "lake", "the lake"),
        new("relational", "relational", "the database"),
        new("streaming", "streaming", "Kafka"),
    ];
}
