using Pulumi;

namespace DataTier.Components.Safeguards;

/// <summary>Names the snapshot that outlives a deleted database or cache.</summary>
internal static class FinalSnapshot
{
    private const int SuffixLength = 8;

    /// <summary>
    /// The name, or null where nothing is to outlive it. It ends like the client's key: a client that is removed and comes back has a new key, so that its last snapshot
    /// never meets the one of its earlier life, and the name is the same in every run.
    /// </summary>
    public static Input<string>? Name(Safeguard guard, string identifier, Input<string> kmsKeyArn) =>
        guard.FinalSnapshot ? (Input<string>)kmsKeyArn.Apply(arn => $"{identifier}-final-{arn[^SuffixLength..]}") : null;
}
