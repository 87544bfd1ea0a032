namespace Pulumi.Tests.PublicApi;

public sealed class PublicApiTests
{
    private static readonly string Folder = Path.Combine(SourceFolder(), "PublicApi");

    [Fact]
    public void Is_the_one_that_was_reviewed()
    {
        var actual = string.Join("\n", ApiText.Of(typeof(Resource).Assembly)) + "\n";
        var file = Path.Combine(Folder, "PublicApi.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(file, actual);
        }

        actual.Should().Be(File.ReadAllText(file), "the public API changed; review it and rewrite the file with UPDATE_EXPECTED=1");
    }

    [Fact]
    public void Has_nothing_that_the_official_package_does_not_have()
    {
        var official = File.ReadAllLines(Path.Combine(Folder, "OfficialApi.txt")).ToHashSet(StringComparer.Ordinal);
        ApiText.Of(typeof(Resource).Assembly).Where(line => !official.Contains(line)).Should().BeEmpty();
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(file)) ?? throw new InvalidOperationException("the tests know their own folder");
}
