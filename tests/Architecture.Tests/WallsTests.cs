namespace Architecture.Tests;

/// <summary>Who may use whom, as docs/design.md draws it.</summary>
public sealed class WallsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["stacks"] = ["src/DataTier.Components", "src/DataTier.Settings"],
        ["src/DataTier.Components"] = ["src/DataTier.Settings", "src/Sdk/Pulumi", "src/Sdk/Pulumi.Aws", "src/Sdk/Pulumi.Kubernetes", "src/Sdk/Pulumi.Random"],
        ["src/DataTier.Settings"] = [],
        ["src/DataTier.Planning"] = ["src/DataTier.Settings"],
        ["src/DataTier.Engine"] = ["src/DataTier.Planning"],
        ["src/DataTier.Cli"] = ["src/DataTier.Engine", "src/DataTier.Planning", "src/DataTier.Settings"],
        ["src/Sdk/Pulumi"] = [],
        ["src/Sdk/Pulumi.Aws"] = ["src/Sdk/Pulumi"],
        ["src/Sdk/Pulumi.Kubernetes"] = ["src/Sdk/Pulumi"],
        ["src/Sdk/Pulumi.Random"] = ["src/Sdk/Pulumi"],
        ["src/Sdk/Generator"] = [],
    };

    /// <summary>Inside Planning a room knows the rooms before it, never those after it.</summary>
    private static readonly string[][] PlanningOrder = [["Plans"], ["Costs", "Rules", "Promises", "Changes"], ["Reports"]];

    public static TheoryData<string> Projects => [.. Repository.References.Keys.Where(folder => folder.StartsWith("src/", StringComparison.Ordinal) || folder == "stacks").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_its_wall_allows(string project)
    {
        Allowed.Should().ContainKey(project, "every project has a row here");
        Repository.References[project].Should().BeSubsetOf(Allowed[project]);
    }

    [Fact]
    public void The_list_of_walls_names_only_projects_that_exist() => Repository.References.Keys.Should().Contain(Allowed.Keys);

    [Fact]
    public void The_sdk_knows_nothing_of_DataTier() =>
        FilesWith("src/Sdk", "DataTier.").Should().BeEmpty();

    [Theory]
    [InlineData("src/DataTier.Settings")]
    [InlineData("src/DataTier.Planning")]
    [InlineData("src/DataTier.Engine")]
    [InlineData("src/DataTier.Cli")]
    public void Nothing_but_makers_uses_the_pulumi_sdk(string folder) =>
        FilesWith(folder, "using Pulumi;", "using Pulumi.").Should().BeEmpty();

    [Fact]
    public void The_readers_never_see_a_component() =>
        FilesWith("src/DataTier.Planning", "DataTier.Components").Should().BeEmpty();

    [Fact]
    public void Inside_planning_nothing_points_back()
    {
        for (var room = 0; room < PlanningOrder.Length; room++)
        {
            var later = PlanningOrder[(room + 1)..].SelectMany(rooms => rooms);
            var beside = PlanningOrder[room];
            foreach (var name in beside.Where(name => Directory.Exists(Path.Combine(Repository.Root, "src/DataTier.Planning", name))))
            {
                var forbidden = later.Concat(beside.Where(other => other != name)).Select(other => $"DataTier.Planning.{other}").ToArray();
                FilesWith($"src/DataTier.Planning/{name}", forbidden).Should().BeEmpty($"{name} may not use {string.Join(", ", forbidden)}");
            }
        }
    }

    private static IEnumerable<string> FilesWith(string folder, params string[] uses) => Repository.SourceFiles(folder)
        .Where(file => uses.Any(use => Repository.CodeOf(file).Contains(use, StringComparison.Ordinal)))
        .Select(Repository.Folder);
}
