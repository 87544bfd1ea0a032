using DataTier.Planning.Changes;
using DataTier.Planning.Plans;
using DataTier.Settings;
using YamlDotNet.RepresentationModel;

namespace DataTier.Components.Tests.Stacks;

/// <summary>What a change of settings leaves alone: whole plans before and after, compared byte by byte.</summary>
public sealed class PlanStabilityTests
{
    private const string Production = "Pulumi.production.yaml";
    private const string StorageClass = "kubernetes:storage.k8s.io/v1:StorageClass";
    private const string SnapshotClass = "kubernetes:snapshot.storage.k8s.io/v1:VolumeSnapshotClass";
    private const string SpeedClass = "kubernetes:storage.k8s.io/v1:VolumeAttributesClass";

    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Nothing_changes_when_every_list_and_mapping_is_turned_around(string stack)
    {
        using var run = new StackRun();
        foreach (var file in StackRun.TierFiles.Append($"Pulumi.{stack}.yaml"))
        {
            run.Changed(file, SettingsText.Reverse);
        }

        Text(await run.PreviewAsync(stack)).Should().Be(Text(await StackRun.PlanAsync(stack)));
    }

    [Fact]
    public async Task A_client_more_changes_nothing_of_the_others()
    {
        using var run = new StackRun();
        var after = await run.Changed(Production, root =>
        {
            // The one that has the most, with tables and events besides, before all others.
            var copy = (YamlMappingNode)Copy(root.Client("northwind"));
            copy.Set("name", "aardvark");
            copy.Children.Remove("serviceAccounts"); // each has one role
            foreach (var bucket in ((YamlSequenceNode)copy["buckets"]).Children)
            {
                ((YamlMappingNode)bucket).Children.Remove("application");
            }

            copy.Add("documents", Copy(root.Client("contoso")["documents"]));
            copy.Add("events", Copy(root.Client("fabrikam")["events"]));
            root.Clients().Children.Insert(0, copy);
        }).PreviewAsync("production");

        var added = after.Resources.Where(resource => BelongsTo(after, resource, "aardvark")).ToList();
        added.Should().HaveCountGreaterThan(100);
        Text(after, added).Should().Be(Text(await StackRun.PlanAsync("production"), []));
    }

    [Theory]
    [InlineData("northwind", "premium")]
    [InlineData("contoso", "premium")]
    [InlineData("fabrikam", "standard")]
    [InlineData("tailspin", "standard")]
    [InlineData("wingtip", "basic")]
    [InlineData("adatum", "basic")]
    [InlineData("litware", "leads")]
    [InlineData("lamna", "lab")]
    [InlineData("proseware", "global")]
    [InlineData("relecloud", "rehearsal")]
    public async Task A_client_less_changes_nothing_of_the_others(string client, string tier)
    {
        using var run = new StackRun();
        var before = await StackRun.PlanAsync("production");
        var after = await run.Changed(Production, root => root.Clients().Children.Remove(root.Client(client))).PreviewAsync("production");

        // The last client of a tier takes the tier's classes of volumes along.
        var gone = before.Resources.Where(resource => BelongsTo(before, resource, client) || (resource.Type is StorageClass or SnapshotClass or SpeedClass && $"{resource.Name}-".Contains($"-gp3-{tier}-", StringComparison.Ordinal) && after.Find(resource.Urn) is null)).ToList();
        Text(after, []).Should().Be(Text(before, gone));
    }

    [Theory]
    [InlineData("standard", "relational", "instanceClass", "db.m6g.large")]
    [InlineData("standard", "relational", "insights", "advanced")]
    [InlineData("premium", "relational", "readerClass", "db.r6g.2xlarge")]
    [InlineData("premium", "cache", "nodeType", "cache.r6g.2xlarge")]
    [InlineData("premium", "relational", "multiAz", "false")]
    [InlineData("standard", "streaming", "brokerType", "kafka.m7g.xlarge")]
    [InlineData("basic", "protection", "retainOnDelete", "true")]
    [InlineData("lab", "protection", "protect", "false")]
    public async Task A_setting_that_aws_changes_in_place_keeps_every_name_and_every_other_client(string tier, string section, string setting, string value)
    {
        using var run = new StackRun();
        var before = await StackRun.PlanAsync("production");
        var after = await run.Changed($"stacks/tiers/{tier}.yaml", root => root[section].Set(setting, value)).PreviewAsync("production");
        var stack = ProjectSettings.Load(Given.ProjectFolder, "production").Stack;
        var touched = stack.Clients.Where(client => client.Tier == tier).Select(client => (string?)client.Name).Append(stack.Platform.Tier == tier ? null : "none").ToHashSet();

        after.Resources.Select(resource => resource.Urn).Should().Equal(before.Resources.Select(resource => resource.Urn));
        var changes = PlanDiff.Between(before, after, AnyDay);
        changes.Resources.Should().NotBeEmpty();
        changes.Resources.Where(change => change.Kind != ChangeKind.Updated || !touched.Contains(change.Client)).Select(change => $"{change.Kind} {change.Resource.Urn}").Should().BeEmpty();
    }

    [Fact]
    public async Task An_application_more_makes_its_rules_and_changes_no_other_resource()
    {
        using var run = new StackRun();
        var before = await StackRun.PlanAsync("production");
        var after = await run.Changed(Production, root => ((YamlMappingNode)root.Client("tailspin")["applications"]).Add("batch", "sg-0123456789abcdef0")).PreviewAsync("production");

        var added = after.Resources.Where(resource => before.Find(resource.Urn) is null).ToList();
        added.Select(resource => resource.Type).Distinct().Should().Equal("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
        Text(after, added).Should().Be(Text(before, []));
    }

    [Fact]
    public async Task An_owner_who_changes_is_a_tag_and_nothing_else()
    {
        using var run = new StackRun();
        var before = await StackRun.PlanAsync("production");
        var after = await run.Changed(Production, root => root.Client("tailspin").Set("owner", "someone-else@example.com")).PreviewAsync("production");

        PlanDiff.Between(before, after, AnyDay).Resources.Select(change => $"{change.Kind} {change.Resource.Type} {change.Resource.Name}").Should().Equal("Updated pulumi:providers:aws tailspin", "Updated pulumi:providers:aws tailspin--recovery");
    }

    [Fact]
    public async Task Every_resource_of_the_first_release_is_still_there_or_known_under_its_new_name()
    {
        var plan = await StackRun.PlanAsync("production");
        var known = plan.Resources.SelectMany(resource => resource.Aliases.Append(resource.Urn)).ToHashSet(StringComparer.Ordinal);
        var first = await File.ReadAllLinesAsync(Path.Combine(Given.ProjectFolder, "tests", "expected", "production.first.txt"));

        first.Should().HaveCount(243);
        first.Where(name => !known.Contains($"urn:pulumi:production::datatier::{name}")).Should().BeEmpty("what is renamed carries an alias");
    }

    // The stack's own configuration and outputs tell of all clients; the resources are what counts.
    private static string Text(Plan plan) => PlanJson.Write(plan with { Config = PlannedProperties.Empty });

    private static string Text(Plan plan, IReadOnlyCollection<PlannedResource> without) =>
        Text(plan with { Resources = [.. plan.Resources.Where(resource => !without.Contains(resource) && resource.Type != "pulumi:pulumi:Stack")], Outputs = PlannedProperties.Empty });

    private static bool BelongsTo(Plan plan, PlannedResource resource, string client) =>
        PlanClients.Of(plan).ClientOf(resource) == client || (resource.Type == "pulumi:providers:aws" && (resource.Name == client || resource.Name == $"{client}--recovery"));

    private static YamlNode Copy(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new YamlMappingNode(mapping.Children.Select(entry => KeyValuePair.Create(Copy(entry.Key), Copy(entry.Value)))),
        YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(Copy)),
        YamlScalarNode scalar => new YamlScalarNode(scalar.Value) { Style = scalar.Style },
        _ => throw new InvalidOperationException($"no copy of {node.NodeType}"),
    };
}
