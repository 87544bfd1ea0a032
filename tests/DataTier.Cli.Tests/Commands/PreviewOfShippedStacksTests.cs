using System.Text.Json;
using DataTier.Planning.Plans;

namespace DataTier.Cli.Tests.Commands;

/// <summary>What a deployment of the shipped stacks would make, as files that a reviewer reads.</summary>
public sealed class PreviewOfShippedStacksTests
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task The_plan_is_the_expected_one(string stack)
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("preview", stack, "--format", "json");

        exit.Should().Be(0, terminal.Error);
        Expected.Match($"{stack}.plan.json", terminal.Output);
    }

    [Fact]
    public async Task Json_is_one_document_and_nothing_else()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("preview", "staging", "--format", "json");

        using var document = JsonDocument.Parse(terminal.Output);
        document.RootElement.GetProperty("stack").GetString().Should().Be("staging");
        terminal.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Unknown_leaves_open_what_AWS_decides()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("preview", "staging", "--format", "json", "--unknown");

        var instances = PlanJson.Read(terminal.Output).OfType("aws:rds/instance:Instance").ToList();
        instances.Should().NotBeEmpty().And.OnlyContain(instance => instance.Id == PlannedValue.Unknown);
        instances.Should().OnlyContain(instance => instance["kmsKeyId"] == PlannedValue.Unknown);
    }

    [Fact]
    public async Task It_runs_in_any_folder_of_the_project()
    {
        using var terminal = Terminal.InCheckout("src/DataTier.Settings/Tiers");

        var exit = await terminal.RunAsync("preview", "staging");

        exit.Should().Be(0, terminal.Error);
        terminal.Output.Should().StartWith("datatier · staging\n");
    }

    [Fact]
    public async Task Save_keeps_the_plan_that_json_prints()
    {
        using var terminal = Terminal.InCheckout();
        var file = Path.Combine(Path.GetTempPath(), $"plan-of-{Environment.ProcessId}.json");
        try
        {
            await terminal.RunAsync("preview", "staging", "--format", "json", "--save", file);

            (await File.ReadAllTextAsync(file)).Should().Be(terminal.Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task No_two_clients_are_linked()
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync("preview", "production", "--format", "json");

        var plan = PlanJson.Read(terminal.Output);
        var clients = PlanClients.Of(plan);
        var links =
            from resource in plan.Resources
            let client = clients.ClientOf(resource)
            where client is not null
            from other in resource.Dependencies.Append(resource.Provider ?? resource.Urn)
            let otherClient = plan.Find(other) is { } found ? clients.ClientOf(found) : null
            where otherClient is not null && otherClient != client
            select $"{resource.Urn} uses {other}";
        links.Should().BeEmpty();
    }
}
