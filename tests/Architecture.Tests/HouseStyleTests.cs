using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>House style that a machine can hold: sizes, words, purity.</summary>
public sealed partial class HouseStyleTests
{
    private const int LongestFile = 400;
    private const int MedianFile = 120;

    /// <summary>Folders whose result must depend on nothing but their input.</summary>
    private static readonly string[] Pure = ["src/DataTier.Settings", "src/DataTier.Components", "src/DataTier.Planning", "stacks"];

    [Fact]
    public void No_hand_written_file_is_longer_than_400_lines() =>
        Lengths().Where(file => file.Lines > LongestFile).Select(file => $"{file.Name}: {file.Lines}").Should().BeEmpty();

    [Fact]
    public void The_median_file_is_shorter_than_120_lines() =>
        Lengths().Select(file => file.Lines).Order().ElementAt(Lengths().Count / 2).Should().BeLessThan(MedianFile);

    [Fact]
    public void No_type_is_called_manager_service_helper_or_common() =>
        Sources()
            .SelectMany(file => VagueNames().Matches(Repository.CodeOf(file)).Select(match => $"{Repository.Folder(file)}: {match.Value}"))
            .Should().BeEmpty();

    [Fact]
    public void Settings_components_planning_and_stacks_read_no_clock_network_environment_or_randomness() =>
        Pure.SelectMany(Repository.SourceFiles)
            .SelectMany(file => Impure().Matches(Repository.CodeOf(file)).Select(match => $"{Repository.Folder(file)}: {match.Value}"))
            .Should().BeEmpty();

    [Fact]
    public void Components_look_nothing_up_from_a_provider() =>
        new[] { "src/DataTier.Components", "stacks" }.SelectMany(Repository.SourceFiles)
            .SelectMany(file => LookUps().Matches(Repository.CodeOf(file)).Select(match => $"{Repository.Folder(file)}: {match.Value}"))
            .Should().BeEmpty();

    [Fact]
    public void Only_the_programs_catch_everything() =>
        new[] { "src/DataTier.Settings", "src/DataTier.Components", "src/DataTier.Planning", "stacks" }.SelectMany(Repository.SourceFiles)
            .Where(file => CatchAll().IsMatch(Repository.CodeOf(file)))
            .Select(Repository.Folder)
            .Should().BeEmpty();

    private static IEnumerable<string> Sources() =>
        new[] { "src", "stacks", "tests", "bench" }.Where(folder => Directory.Exists(Path.Combine(Repository.Root, folder))).SelectMany(Repository.SourceFiles);

    private static List<(string Name, int Lines)> Lengths() =>
        [.. Sources().Where(file => !file.Contains("/Parity.Programs/", StringComparison.Ordinal)).Select(file => (Repository.Folder(file), File.ReadLines(file).Count()))];

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+\w*(?:Manager|Service|Helper|Helpers|Common|Utils|Impl)\b")]
    private static partial Regex VagueNames();

    [GeneratedRegex(@"\b(?:DateTime|DateTimeOffset)\.(?:Utc)?Now\b|\bStopwatch\b|\bEnvironment\.\w+|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bHttpClient\b|\bRandomNumberGenerator\b")]
    private static partial Regex Impure();

    [GeneratedRegex(@"\bDeployment\.Instance\.Invoke\w*|\bGet[A-Z]\w*\.Invoke(?:Async)?\(")]
    private static partial Regex LookUps();

    [GeneratedRegex(@"catch\s*(?:\(\s*Exception\b[^)]*\))?\s*\{")]
    private static partial Regex CatchAll();
}
