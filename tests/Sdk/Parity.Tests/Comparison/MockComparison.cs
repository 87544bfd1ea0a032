using System.Text.Json.Nodes;

namespace Parity.Tests.Comparison;

/// <summary>What the unit test mocks of a program see, beside what they saw with the official .NET SDK.</summary>
internal static class MockComparison
{
    /// <summary>The name under which differences of mocks are accepted.</summary>
    public const string Sdk = "mocks";

    /// <summary>Compares what the program printed with what it printed when it was recorded.</summary>
    public static IReadOnlyList<Difference> Of(string printed) =>
        Of(File.ReadAllText(Path.Combine(Recorded.Recording.Folder, Recorded.Recording.DotNet, "30-mocks.txt")), printed);

    /// <summary>Compares two prints.</summary>
    public static IReadOnlyList<Difference> Of(string recorded, string printed)
    {
        List<Difference> differences = [];
        new ValueComparison((path, theirs, ours) =>
        {
            // mode / what was seen / field
            var parts = path.Split('\n');
            var name = parts[0].Split('/')[0];
            differences.Add(new Difference(Sdk, "30-mocks." + name, parts.Length > 1 ? parts[1] : "", parts.Length > 2 ? parts[2].TrimStart('/') : parts[0], theirs, ours));
        }).Compare("", Form(recorded), Form(printed));
        return differences;
    }

    private static JsonObject Form(string printed) => [];
}
