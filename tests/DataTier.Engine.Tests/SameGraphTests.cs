using DataTier.Engine.Projects;
using DataTier.Planning.Plans;

namespace DataTier.Engine.Tests;

/// <summary>
/// The official Node SDK and ours register the same graph with the same engine: it proves the engine on a client that others wrote, and
/// our client on the graph that the official one makes.
/// </summary>
public sealed class SameGraphTests
{
    [NodeTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Node_and_CSharp_register_the_same_graph(bool unknown)
    {
        var node = await PlanAsync("node", unknown);
        var csharp = await PlanAsync("dotnet", unknown);

        csharp.Resources.Select(resource => resource.Urn).Should().Equal(node.Resources.Select(resource => resource.Urn));
        PlanJson.Write(csharp).Should().Be(PlanJson.Write(node));
    }

    [Fact]
    public async Task The_same_program_gives_the_same_bytes_twice() =>
        PlanJson.Write(await PlanAsync("dotnet", unknown: false)).Should().Be(PlanJson.Write(await PlanAsync("dotnet", unknown: false)));

    [Fact]
    public async Task Nothing_is_unknown_unless_asked_for()
    {
        PlanJson.Write(await PlanAsync("dotnet", unknown: false)).Should().NotContain("\"[unknown]\"");
        PlanJson.Write(await PlanAsync("dotnet", unknown: true)).Should().Contain("\"arn\": \"[unknown]\"");
    }

    private static async Task<Plan> PlanAsync(string program, bool unknown)
    {
        var project = PulumiProject.Find(Path.Combine(NodeTheoryAttribute.SameGraph, program));
        return (await Preview.RunAsync(new PreviewRequest { Project = project, Stack = "dev", Unknown = unknown })).Plan;
    }
}
