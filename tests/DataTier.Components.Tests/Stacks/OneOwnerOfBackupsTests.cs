using DataTier.Planning.Plans;

namespace DataTier.Components.Tests.Stacks;

/// <summary>Who keeps which backup, over whole plans: the service or the vault, never both.</summary>
public sealed class OneOwnerOfBackupsTests
{
    private const string Selection = "aws:backup/selection:Selection";

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task No_vault_takes_over_the_points_in_time_of_a_service(string stack)
    {
        foreach (var plan in (await StackRun.PlanAsync(stack)).OfType("aws:backup/plan:Plan"))
        {
            Rules(plan).Should().NotBeEmpty().And.OnlyContain(rule => rule["enableContinuousBackup"] == PlannedValue.Of(false));
        }
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task A_vault_keeps_longer_than_the_service_of_what_it_keeps(string stack)
    {
        var plan = await StackRun.PlanAsync(stack);
        foreach (var selection in plan.OfType(Selection))
        {
            var shortest = Rules(plan.Find(selection.PropertyDependencies["planId"].Single())!).Min(rule => Number(((PlannedValue.Map)rule["lifecycle"]).Properties["deleteAfter"])); // a selection always has its plan
            foreach (var source in Sources(plan, selection))
            {
                var own = source.Type switch
                {
                    "aws:rds/instance:Instance" or "aws:rds/cluster:Cluster" => Number(source["backupRetentionPeriod"]),
                    "aws:dynamodb/table:Table" => Number(((PlannedValue.Map)source["pointInTimeRecovery"]).Properties["recoveryPeriodInDays"]),
                    "aws:efs/fileSystem:FileSystem" => 0,
                    _ => throw new InvalidOperationException($"nobody has decided who keeps the backups of {source.Urn}"),
                };
                shortest.Should().BeGreaterThan(own, source.Urn);
            }
        }
    }

    [Theory]
    [InlineData("production", "DISABLED")]
    [InlineData("staging", "DISABLED")]
    public async Task Files_have_the_plan_of_efs_or_ours(string stack, string status)
    {
        var plan = await StackRun.PlanAsync(stack);
        var files = plan.OfType("aws:efs/fileSystem:FileSystem").Single();

        plan.OfType(Selection).Where(selection => Sources(plan, selection).Contains(files)).Should().ContainSingle();
        PolicyOf(plan, files).Should().Be(PlannedValue.Of(status));
    }

    [Fact]
    public async Task Home_directories_of_notebooks_have_the_plan_of_efs_and_no_vault()
    {
        var plan = await StackRun.PlanAsync("production");
        var domain = plan.OfType("aws:sagemaker/domain:Domain").Single();

        PolicyOf(plan, domain).Should().Be(PlannedValue.Of("ENABLED"));
        plan.OfType(Selection).Where(selection => Sources(plan, selection).Contains(domain)).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_database_and_table_of_a_tier_with_a_vault_is_in_one_of_its_own_client()
    {
        var plan = await StackRun.PlanAsync("production");
        var clients = PlanClients.Of(plan);
        var withVault = plan.OfType("aws:backup/vault:Vault").Select(clients.ClientOf).Where(client => client is not null).ToHashSet();
        var held = plan.OfType(Selection).SelectMany(selection => Sources(plan, selection).Select(source => (Client: clients.ClientOf(selection), Source: source))).ToList();

        held.Should().OnlyContain(pair => clients.ClientOf(pair.Source) == pair.Client);
        var due = plan.Resources.Where(resource => resource.Type is "aws:dynamodb/table:Table" || (resource.Type == "aws:rds/cluster:Cluster" && resource["globalClusterIdentifier"] == PlannedValue.Absent) || (resource.Type == "aws:rds/instance:Instance" && resource["replicateSourceDb"] == PlannedValue.Absent));
        held.Where(pair => pair.Client is not null).Select(pair => pair.Source.Urn).Should().BeEquivalentTo(due.Where(resource => withVault.Contains(clients.ClientOf(resource))).Select(resource => resource.Urn));
    }

    private static PlannedValue PolicyOf(Plan plan, PlannedResource owner) => ((PlannedValue.Map)plan
        .OfType("aws:efs/backupPolicy:BackupPolicy").Single(policy => policy.PropertyDependencies["fileSystemId"].Contains(owner.Urn))["backupPolicy"]).Properties["status"];

    private static IEnumerable<PlannedResource> Sources(Plan plan, PlannedResource selection) =>
        selection.PropertyDependencies.TryGetValue("resources", out var urns) ? urns.Select(plan.Find).OfType<PlannedResource>() : [];

    private static List<PlannedProperties> Rules(PlannedResource plan) =>
        [.. ((PlannedValue.List)plan["rules"]).Items.Cast<PlannedValue.Map>().Select(rule => rule.Properties)];

    private static decimal Number(PlannedValue value) => (decimal)((PlannedValue.Known)value).Value;
}
