namespace DataTier.Components.Tests.Cache;

public sealed class StoreProfileTests
{
    private const string Parameters = "aws:elasticache/parameterGroup:ParameterGroup";

    [Theory]
    [InlineData("northwind-valkey-valkey8-cluster", "allkeys-lru")]
    [InlineData("northwind-session-valkey8", "volatile-lru")]
    [InlineData("northwind-queue-valkey8", "noeviction")]
    public async Task Says_what_goes_first_when_memory_is_full(string group, string eviction) =>
        (await Stores.BuildAsync("standard")).Named(Parameters, group).Maps("parameters")[0]["value"].Should().Be(eviction);

    [Theory]
    [InlineData("northwind-valkey", "production-northwind", "Cache of northwind in production")]
    [InlineData("northwind-session", "production-northwind-session", "Sessions of northwind in production")]
    [InlineData("northwind-queue", "production-northwind-queue", "Job queue of northwind in production")]
    public async Task Names_each_store(string name, string identifier, string description)
    {
        var store = (await Stores.BuildAsync("standard")).Named(Stores.Group, name);

        (store["replicationGroupId"], store["description"]).Should().Be((identifier, description));
    }

    [Theory]
    [InlineData("standard", "northwind-session", "cache.t4g.small", 2.0, true)]
    [InlineData("standard", "northwind-queue", "cache.t4g.small", 2.0, true)]
    [InlineData("premium", "northwind-session", "cache.t4g.medium", 3.0, true)]
    [InlineData("premium", "northwind-queue", "cache.t4g.medium", 3.0, true)]
    [InlineData("basic", "northwind-queue", "cache.t4g.micro", 1.0, false)]
    public async Task Keeps_sessions_and_jobs_in_one_shard(string tier, string name, string nodeType, double nodes, bool failover)
    {
        var store = (await Stores.BuildAsync(tier)).Named(Stores.Group, name);

        (store["clusterMode"], store["nodeType"], store["numCacheClusters"], store["automaticFailoverEnabled"], store["multiAzEnabled"]).Should().Be(("disabled", nodeType, nodes, failover, failover));
        store.Inputs.Keys.Should().NotContain(["numNodeGroups", "replicasPerNodeGroup"]);
    }

    [Fact]
    public async Task Shares_engine_windows_users_subnets_logs_and_door()
    {
        string[] shared = ["engine", "engineVersion", "maintenanceWindow", "snapshotWindow", "subnetGroupName", "securityGroupIds", "userGroupIds", "logDeliveryConfigurations", "kmsKeyId", "port", "transitEncryptionMode"];
        var cloud = await Stores.BuildAsync("premium");

        var stores = cloud.Of(Stores.Group).Select(store => shared.ToDictionary(input => input, input => store[input])).ToArray();
        stores.Should().HaveCount(3).And.OnlyContain(store => store.Values.All(value => value != null));
        stores[1].Should().BeEquivalentTo(stores[0]);
        stores[2].Should().BeEquivalentTo(stores[0]);
    }

    [Theory]
    [InlineData("aws:cloudwatch/logGroup:LogGroup", 2)]
    [InlineData("aws:elasticache/subnetGroup:SubnetGroup", 1)]
    [InlineData("aws:elasticache/user:User", 2)]
    [InlineData("aws:elasticache/userGroup:UserGroup", 1)]
    [InlineData(Parameters, 3)]
    [InlineData(Stores.Group, 3)]
    [InlineData("aws:iam/policy:Policy", 1)]
    public async Task Adds_a_store_and_its_parameters_and_nothing_else(string type, int count) =>
        (await Stores.BuildAsync("premium")).Of(type).Should().HaveCount(count);

    [Fact]
    public async Task Leaves_out_what_a_tier_does_not_give() =>
        (await Stores.BuildAsync("basic")).Of(Stores.Group).Select(store => store.Name).Should().Equal("northwind-queue", "northwind-valkey");
}
