using DataTier.Engine;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Components.Tests.Stacks;

public sealed class DataTierStackTests
{
    // The ending of a client's provider in the recovery region.
    private const string Recovery = "--recovery";

    [Theory]
    [InlineData("production", new[] { "adatum", "contoso", "fabrikam", "lamna", "litware", "northwind", "proseware", "relecloud", "tailspin", "wingtip", "woodgrove" })]
    [InlineData("staging", new[] { "northwind", "wingtip" })]
    public async Task Builds_a_tier_for_each_client(string stack, string[] clients) =>
        (await StackRun.PlanAsync(stack)).OfType("datatier:components:ClientTier").Select(tier => tier.Name).Should().Equal(clients);

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Connects_no_two_clients(string stack)
    {
        var plan = await StackRun.PlanAsync(stack);
        var links = 0;
        foreach (var resource in plan.Resources.Where(resource => ClientOf(plan, resource) is not null))
        {
            foreach (var urn in resource.Dependencies.Append(resource.Provider).Append(resource.Parent).OfType<string>())
            {
                var other = plan.Find(urn);
                (other is null ? null : ClientOf(plan, other)).Should().BeOneOf(ClientOf(plan, resource), PlatformSettings.Name, null);
                links++;
            }
        }

        links.Should().BeGreaterThan(plan.Resources.Length, "every resource has a parent, and most have a provider");
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Makes_every_aws_resource_through_the_provider_of_its_client(string stack)
    {
        var plan = await StackRun.PlanAsync(stack);

        foreach (var resource in plan.Resources.Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal)))
        {
            (plan.Find(resource.Provider ?? "") is { } provider ? ClientOf(plan, provider) : null).Should().Be(ClientOf(plan, resource), $"{resource.Urn} is tagged by its provider");
        }

        plan.OfType("pulumi:providers:aws").Where(provider => !provider.Name.EndsWith(Recovery, StringComparison.Ordinal)).Should().HaveCount(plan.OfType("datatier:components:ClientTier").Count() + 1, "the platform has its own");
    }

    [Fact]
    public async Task Gives_every_client_the_way_to_its_data()
    {
        var clients = (await StackRun.PlanAsync("staging")).Outputs["clients"].Should().BeOfType<PlannedValue.Map>().Subject.Properties;

        foreach (var (client, sessions) in ((string, string[])[])[("northwind", ["sessionAddress", "sessionDnsName", "sessionPort"]), ("wingtip", [])])
        {
            var ways = clients[client].Should().BeOfType<PlannedValue.Map>().Subject.Properties;
            ways.Entries.Select(way => way.Key).Should().Equal(
            [
                "backupBucketName", "bucketNames", "cacheAddress", "cacheConnectPolicyArn", "cacheDnsName", "cachePort", "cacheUser", "databaseAddress", "databaseDnsName", "databaseMasterSecretArn", "databasePoolSize", "databasePort",
                "databaseReaderAddress", "databaseReaderDnsName", "databaseReaderPort", "databaseSecretArn", "keyArn", "queueAddress", "queueDnsName", "queueNames", "queuePort", .. sessions,
            ]);
            ways["queueNames"].Should().BeOfType<PlannedValue.List>().Which.Items.Should().Equal(PlannedValue.Of("{high}"), PlannedValue.Of("{default}"), PlannedValue.Of("{low}"));
            ways["databasePoolSize"].Should().Be(PlannedValue.Of(client == "northwind" ? 1023m : 511m), "two applications share what the one has alone");
            ways["queuePort"].Should().Be(PlannedValue.Of(16379m));
            ways["backupBucketName"].Should().Be(PlannedValue.Of($"staging-{client}-backup-444455556666"));
        }
    }

    [Fact]
    public async Task Tells_what_the_clusters_programs_are_configured_with()
    {
        var platform = (await StackRun.PlanAsync("production")).Outputs["platform"].Should().BeOfType<PlannedValue.Map>().Subject.Properties;

        platform.Entries.Select(entry => entry.Key).Should().Equal("fileSystemId", "folderIds", "observabilityBucketNames");
        platform["folderIds"].Should().BeOfType<PlannedValue.Map>().Which.Properties.Entries.Select(folder => folder.Key).Should().Equal("content", "logs");
        platform["observabilityBucketNames"].Should().BeOfType<PlannedValue.Map>().Which.Properties["tempo-traces"].Should().Be(PlannedValue.Of("production-platform-tempo-traces-111122223333"));
    }

    [Fact]
    public async Task Ends_with_the_list_of_what_is_wrong_in_the_settings()
    {
        using var run = new StackRun();
        run.With("Pulumi.production.yaml", "\"111122223333\"", "\"1111\"").With("stacks/tiers/premium.yaml", "multiAz: true", "multiAz: yes");

        var line = 1 + Array.FindIndex(File.ReadAllLines(Path.Combine(Given.ProjectFolder, "stacks", "tiers", "premium.yaml")), text => text.StartsWith("  multiAz: true", StringComparison.Ordinal));

        var refused = (await FluentActions.Awaiting(() => run.PreviewAsync("production")).Should().ThrowAsync<PreviewException>()).Which;

        refused.Messages.Should().Equal(
            "2 problems in the settings\n"
            + "  Pulumi.production.yaml datatier:account: '1111'; an account of 12 digits is allowed; correct it\n"
            + $"  stacks/tiers/premium.yaml:{line}:12 relational.multiAz: 'yes' is neither; true or false is allowed; write true or false in lower case");
    }

    private static string? ClientOf(Plan plan, PlannedResource resource)
    {
        for (var here = resource; here is not null; here = here.Parent is { } parent ? plan.Find(parent) : null)
        {
            if (here.Type is "datatier:components:ClientTier" or "datatier:components:Platform" or "pulumi:providers:aws")
            {
                return here.Name.Split(Recovery)[0];
            }
        }

        return null;
    }
}
