using DataTier.Planning.Changes;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Components.Tests.Stacks;

/// <summary>What every resource of every shipped stack is guarded by, told a second time: by type, not by component.</summary>
public sealed class WholePlanProtectionTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";

    // Types that the engine protects and retains as the tier says, with the property by which AWS itself refuses a deletion.
    private static readonly Dictionary<string, string?> Guarded = new(StringComparer.Ordinal)
    {
        ["aws:kms/key:Key"] = null,
        [Instance] = "deletionProtection",
        [Cluster] = "deletionProtection",
        ["aws:rds/globalCluster:GlobalCluster"] = "deletionProtection",
        [Cache] = null,
        ["aws:elasticache/serverlessCache:ServerlessCache"] = null,
        ["aws:memorydb/cluster:Cluster"] = null,
        ["aws:dynamodb/table:Table"] = "deletionProtectionEnabled",
        ["aws:dynamodb/tableReplica:TableReplica"] = "deletionProtectionEnabled",
        ["aws:msk/cluster:Cluster"] = null,
        ["aws:msk/serverlessCluster:ServerlessCluster"] = null,
        ["aws:msk/topic:Topic"] = null,
        ["aws:s3/bucket:Bucket"] = null,
        ["aws:efs/fileSystem:FileSystem"] = null,
        ["aws:backup/vault:Vault"] = null,
        ["aws:redshiftserverless/namespace:Namespace"] = null,
        ["aws:sagemaker/domain:Domain"] = null,
    };

    // Claims name the former class until they are changed.
    private const string SpeedClass = "kubernetes:storage.k8s.io/v1:VolumeAttributesClass";

    // Types that hold something and yet have no guard.
    private static readonly Dictionary<string, string> Unguarded = new(StringComparer.Ordinal)
    {
        ["aws:secretsmanager/secret:Secret"] = "Secrets Manager gives thirty days to take a deletion back",
        ["aws:secretsmanager/secretVersion:SecretVersion"] = "goes with its secret",
        ["random:index/randomPassword:RandomPassword"] = "the first password, replaced at the first rotation",
        ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"] = "gives on within five minutes what it takes in",
        ["aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication"] = "what it copied stays when it ends",
    };

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Guards_what_holds_data_as_its_tier_says_and_nothing_else(string stack)
    {
        var plan = await StackRun.PlanAsync(stack);
        var settings = ProjectSettings.Load(Given.ProjectFolder, stack);

        foreach (var resource in plan.Resources)
        {
            var granted = TierOf(plan, resource, settings)?.Protection;
            var (protect, retain) = Guarded.ContainsKey(resource.Type) && !IsReader(resource) ? (granted?.Protect, granted?.RetainOnDelete) : (false, (bool?)(resource.Type == SpeedClass));
            (resource.Protect, resource.RetainOnDelete).Should().Be((protect ?? false, retain ?? false), $"{resource.Urn} holds what the table says of its type");
        }
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Lets_the_service_refuse_a_deletion_where_it_can(string stack)
    {
        var plan = await StackRun.PlanAsync(stack);
        var settings = ProjectSettings.Load(Given.ProjectFolder, stack);

        foreach (var resource in plan.Resources)
        {
            if (Guarded.GetValueOrDefault(resource.Type) is { } property)
            {
                resource[property].Should().Be(PlannedValue.Of(TierOf(plan, resource, settings)?.Protection.DeletionProtection ?? false), resource.Urn);
            }
        }
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Knows_of_every_type_whether_it_is_guarded(string stack)
    {
        foreach (var type in (await StackRun.PlanAsync(stack)).Resources.Select(resource => resource.Type).Distinct())
        {
            if (ChangeKnowledge.Shipped.Of(type) is { Stateful: true, Holds: "data" or "backups" or "keys" })
            {
                (Guarded.ContainsKey(type) ^ Unguarded.ContainsKey(type)).Should().BeTrue($"{type} holds what the program cannot make again: guard it (Safeguards/), or say here why not");
            }
        }
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Leaves_a_last_snapshot_of_every_database_and_cache_that_is_no_copy(string stack)
    {
        var plan = await StackRun.PlanAsync(stack);

        foreach (var database in plan.OfType(Instance).Concat(plan.OfType(Cluster)))
        {
            var copy = database["replicateSourceDb"] != PlannedValue.Absent;
            database["skipFinalSnapshot"].Should().Be(PlannedValue.Of(copy), database.Urn);
            (database["finalSnapshotIdentifier"] == PlannedValue.Absent).Should().Be(copy, database.Urn);
            database["deleteAutomatedBackups"].Should().Be(IsReader(database) ? PlannedValue.Absent : PlannedValue.Of(false), database.Urn);
        }

        plan.OfType(Cache).Should().OnlyContain(cache => cache["finalSnapshotIdentifier"] is PlannedValue.Known);
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Deletes_first_only_where_two_cannot_be(string stack)
    {
        foreach (var resource in (await StackRun.PlanAsync(stack)).Resources)
        {
            var order = ChangeKnowledge.Shipped.Of(resource.Type)?.ReplaceOrder;
            var mustGoFirst = order == ReplaceOrder.CreateRefused || (order == ReplaceOrder.DeleteUndoesCreate && !resource.Type.StartsWith("aws:s3/", StringComparison.Ordinal));
            if (mustGoFirst)
            {
                resource.DeleteBeforeReplace.Should().Be(true, $"AWS takes one {resource.Urn} at a time");
            }

            (resource.DeleteBeforeReplace == true && resource.Protect).Should().BeFalse($"{resource.Urn} is never deleted to make room");
        }
    }

    [Fact]
    public async Task Leaves_nothing_of_a_disposable_environment()
    {
        using var run = new StackRun();
        var plan = await run.With("Pulumi.staging.yaml", "  datatier:network:\n", "  datatier:disposable: true\n  datatier:network:\n").PreviewAsync("staging");

        plan.Resources.Where(resource => resource.Protect || resource.RetainOnDelete).Select(resource => resource.Urn).Should().BeEmpty();
        plan.OfType(Instance).Should().OnlyContain(database => database["skipFinalSnapshot"] == PlannedValue.Of(true) && database["deletionProtection"] == PlannedValue.Of(false) && database["finalSnapshotIdentifier"] == PlannedValue.Absent);
        plan.OfType(Instance).Should().OnlyContain(database => database["deleteAutomatedBackups"] == PlannedValue.Of(true));
        plan.OfType(Cache).Should().OnlyContain(cache => cache["finalSnapshotIdentifier"] == PlannedValue.Absent);
        plan.OfType("aws:s3/bucket:Bucket").Should().OnlyContain(bucket => bucket["forceDestroy"] == PlannedValue.Of(true));
    }

    private static bool IsReader(PlannedResource resource) => resource.Type == Instance && resource.Name.Contains("-reader-", StringComparison.Ordinal);

    private static Tier? TierOf(Plan plan, PlannedResource resource, ProjectSettings settings)
    {
        if (PlanClients.Of(plan).ClientOf(resource) is { } name)
        {
            return settings.TierOf(settings.Stack.Clients.Single(client => client.Name == name));
        }

        return resource.Type.StartsWith("aws:", StringComparison.Ordinal) ? settings.PlatformTier : null;
    }
}
