using Parity.Tests.Comparison;

namespace Parity.Tests.Accepted;

/// <summary>A difference that we want or that does not matter, with the reason.</summary>
/// <param name="Name">What it is called in the summary.</param>
/// <param name="Sdk">The official SDK that it is a difference from.</param>
/// <param name="Reason">Why it is right.</param>
/// <param name="Covers">Whether a difference is of this kind; as narrow as can be.</param>
internal sealed record AcceptedDifference(string Name, string Sdk, string Reason, Func<Difference, bool> Covers);
