using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using static Parity.Tests.Accepted.AcceptedDifferences;

namespace Parity.Tests.Accepted;

/// <summary>Where we do better than the official .NET SDK, on purpose.</summary>
internal static class DotNetRows
{
    /// <summary>The rows.</summary>
    public static readonly IReadOnlyList<AcceptedDifference> All =
    [
        Row("partial values are supported", "an engine then answers with what it knows of a value in a preview, instead of nothing",
            d => d is { Path: "supportsPartialValues", Recorded: Difference.Absent, Ours: "true" }),

        Row("an unknown secret stays a secret", "the official SDK sends the bare sentinel, so that a plan does not show what will be secret",
            d => IsUnknown(d.RecordedJson) && IsSecretOf(d.OursJson, d.RecordedJson)),

        Row("a feature is asked for once", "the official SDK asks again for every resource that starts before the first answer",
            d => d.Request.StartsWith("SupportsFeature ", StringComparison.Ordinal) && d is { Path: Difference.Times, Ours: "1" }),
    ];

    private static AcceptedDifference Row(string name, string reason, Func<Difference, bool> covers) => new(name, Recording.DotNet, reason, covers);
}
