using DataTier.Components.Cache;
using DataTier.Settings;

namespace DataTier.Components.Tests.Cache;

public sealed class DurableQueueTests
{
    private const string Cluster = "aws:memorydb/cluster:Cluster";

    [Fact]
    public async Task Is_one_shard_of_memorydb_over_zones()
    {
        var cluster = (await Build()).Only(Cluster);

        (cluster.Name, cluster["name"], cluster["engine"], cluster["engineVersion"], cluster["nodeType"], cluster["numShards"], cluster["numReplicasPerShard"])
            .Should().Be(("northwind-queue", "production-northwind-queue", "valkey", "7.3", "db.t4g.medium", 1.0, 1.0));
    }

    [Fact]
    public async Task Is_encrypted_and_takes_tls_only()
    {
        var cluster = (await Build()).Only(Cluster);

        (cluster["kmsKeyArn"], cluster["tlsEnabled"], cluster["autoMinorVersionUpgrade"], cluster["port"]).Should().Be((Given.KeyArn, true, true, 16379.0));
        cluster["securityGroupIds"].Should().BeEquivalentTo(new[] { "sg-00000009" });
    }

    [Fact]
    public async Task Lets_in_nobody_but_the_application_by_iam()
    {
        var cloud = await Build();

        var user = cloud.Only("aws:memorydb/user:User");
        (user["userName"], user["accessString"]).Should().Be(("production-northwind-app", "on ~* +@all -@admin -@dangerous"));
        user.Map("authenticationMode")["type"].Should().Be("iam");
        cloud.Only("aws:memorydb/acl:Acl")["userNames"].Should().BeEquivalentTo(new[] { "production-northwind-app" });
        cloud.Only(Cluster)["aclName"].Should().Be("production-northwind-queue");
    }

    [Fact]
    public async Task Refuses_instead_of_evicting()
    {
        var parameters = (await Build()).Only("aws:memorydb/parameterGroup:ParameterGroup");

        (parameters.Name, parameters["family"]).Should().Be(("northwind-queue-valkey7", "memorydb_valkey7"));
        parameters.Maps("parameters").Select(parameter => $"{parameter["name"]}={parameter["value"]}").Should().Equal("maxmemory-policy=noeviction");
    }

    [Fact]
    public async Task Is_kept_in_snapshots_and_one_at_the_end()
    {
        var cluster = (await Build()).Only(Cluster);

        (cluster["snapshotRetentionLimit"], cluster["snapshotWindow"], cluster["maintenanceWindow"], cluster["finalSnapshotName"])
            .Should().Be((35.0, "01:00-02:00", "sun:05:00-sun:06:00", "production-northwind-queue-final-bbbbcccc"));
    }

    [Fact]
    public async Task Takes_the_place_of_the_one_on_elasticache() =>
        (await Build()).Of(Stores.Group).Select(store => store.Name).Should().Equal("northwind-session", "northwind-valkey");

    [Fact]
    public async Task Is_where_workers_connect()
    {
        ValkeyStores? stores = null;
        await CloudMock.BuildAsync(options => stores = Stores.Make(Durable, options));

        stores?.Queue?.Port.Should().Be(16379);
        (await Pulumi.Utilities.OutputUtilities.GetValueAsync(stores?.Queue?.Address ?? Pulumi.Output.Create("none"))).Should().Be("northwind-queue.memorydb.example");
    }

    [Fact]
    public async Task Is_protected_as_its_tier_says()
    {
        var cluster = (await Build()).Only(Cluster);

        (cluster.Options?.Protect, cluster.Options?.RetainOnDelete).Should().Be((true, true));
    }

    private static StoreSettings Durable => Stores.Of("premium") with
    {
        Queue = new QueueSettings { DurableVersion = "7.3", Nodes = new StoreNodes { NodeType = "db.t4g.medium", Replicas = 1, SnapshotRetentionDays = 35 } },
    };

    private static Task<Cloud> Build() => Stores.BuildAsync(Durable, Given.Tier("premium").Protection);
}
