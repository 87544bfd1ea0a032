using Pulumi;

namespace DataTier.Components;

/// <summary>Names the snapshot that outlives a deleted database or cache.</summary>
internal static class FinalSnapshot
{
    private const int SuffixLength = 8;

    /// <summary>
    /// The name ends like the client's key: a client that is removed and comes back has a new key, so that its last snapshot
    /// never meets the one of its earlier life, and the name is the same in every run.
    /// </summary>
    public static Output<string> Name(string identifier, Input<string> kmsKeyArn) =>
        kmsKeyArn.Apply(arn => $"{identifier}-final-{arn[^SuffixLength..]}");
}
