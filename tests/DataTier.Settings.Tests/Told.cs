namespace DataTier.Settings.Tests;

/// <summary>What is told about one side of a problem; the other side is the matter of the tests of constraints.</summary>
internal static class Told
{
    /// <summary>The problem without the other side and the constraint.</summary>
    public static string Of(Problem problem) => (problem with { With = null, Constraint = null }).ToString();
}
