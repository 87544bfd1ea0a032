using DataTier.Settings;

namespace DataTier.Components.Tests.Cache;

public sealed class NodeStoreTests
{
    private const string User = "aws:elasticache/user:User";

    [Fact]
    public async Task Is_a_replication_group_of_valkey()
    {
        var cache = await Cache("standard");

        (cache["replicationGroupId"], cache["engine"], cache["engineVersion"]).Should().Be(("production-northwind", "valkey", "8.1"));
    }

    [Fact]
    public async Task Is_encrypted_at_rest_and_takes_tls_only()
    {
        var cache = await Cache("basic");

        (cache["atRestEncryptionEnabled"], cache["kmsKeyId"], cache["transitEncryptionEnabled"], cache["transitEncryptionMode"])
            .Should().Be((true, Given.KeyArn, true, "required"));
    }

    [Fact]
    public async Task Of_basic_is_one_node_that_does_not_fail_over()
    {
        var cache = await Cache("basic");

        (cache["clusterMode"], cache["numCacheClusters"], cache["automaticFailoverEnabled"], cache["multiAzEnabled"]).Should().Be(("disabled", 1.0, false, false));
        cache.Inputs.Keys.Should().NotContain(["numNodeGroups", "replicasPerNodeGroup"]);
    }

    [Fact]
    public async Task Without_cluster_mode_counts_its_replicas_as_nodes()
    {
        var cache = (await Stores.BuildAsync(Stores.Nodes("basic", nodes => nodes with { ReplicasPerShard = 2 }))).Only(Stores.Group);

        (cache["numCacheClusters"], cache["automaticFailoverEnabled"], cache["multiAzEnabled"]).Should().Be((3.0, true, true));
    }

    [Theory]
    [InlineData("standard", "cache.r6g.large", 1.0, 1.0)]
    [InlineData("premium", "cache.r6g.xlarge", 2.0, 2.0)]
    public async Task In_cluster_mode_has_the_shards_and_replicas_of_its_tier(string tier, string nodeType, double shards, double replicas)
    {
        var cache = await Cache(tier);

        (cache["clusterMode"], cache["nodeType"], cache["numNodeGroups"], cache["replicasPerNodeGroup"], cache["automaticFailoverEnabled"], cache["multiAzEnabled"])
            .Should().Be(("enabled", nodeType, shards, replicas, true, true));
        cache.Inputs.Keys.Should().NotContain("numCacheClusters");
    }

    [Fact]
    public async Task Lets_nobody_in_without_a_login()
    {
        var nobody = (await Stores.BuildAsync("basic")).Named(User, "northwind-valkey-default");

        (nobody["userName"], nobody["accessString"]).Should().Be(("default", "off ~* -@all"));
        nobody.Map("authenticationMode")["type"].Should().Be("no-password-required");
    }

    [Fact]
    public async Task Lets_the_application_in_by_iam_under_one_id_and_name()
    {
        var application = (await Stores.BuildAsync("basic")).Named(User, "northwind-valkey-app");

        (application["userId"], application["userName"], application["accessString"])
            .Should().Be(("production-northwind-app", "production-northwind-app", "on ~* +@all -@admin -@dangerous"));
        application.Map("authenticationMode")["type"].Should().Be("iam");
    }

    [Fact]
    public async Task Knows_only_the_users_of_its_group()
    {
        var cloud = await Stores.BuildAsync("basic");

        cloud.Only("aws:elasticache/userGroup:UserGroup")["userIds"].Should().BeEquivalentTo(new[] { "production-northwind-default", "production-northwind-app" });
        cloud.Named(Stores.Group, "northwind-valkey")["userGroupIds"].Should().BeEquivalentTo(new[] { "production-northwind" });
    }

    [Fact]
    public async Task Keeps_no_password() =>
        (await Stores.BuildAsync("basic")).All.SelectMany(made => made.Inputs.Keys).Should().NotContain(["authToken", "passwords", "passwordsWo"]);

    [Fact]
    public async Task Delivers_its_two_logs_to_two_encrypted_groups()
    {
        var cloud = await Stores.BuildAsync("premium");

        cloud.Named(Stores.Group, "northwind-valkey").Maps("logDeliveryConfigurations").Select(log => (log["logType"], log["destination"], log["destinationType"], log["logFormat"])).Should().Equal(
            ("slow-log", "/datatier/production/northwind/valkey/slow-log", "cloudwatch-logs", "json"),
            ("engine-log", "/datatier/production/northwind/valkey/engine-log", "cloudwatch-logs", "json"));
        cloud.Of("aws:cloudwatch/logGroup:LogGroup").Should().HaveCount(2)
            .And.OnlyContain(group => Equals(group["kmsKeyId"], Given.KeyArn) && Equals(group["retentionInDays"], 731.0));
    }

    [Theory]
    [InlineData("basic", "northwind-valkey-valkey8", new[] { "maxmemory-policy=allkeys-lru" })]
    [InlineData("standard", "northwind-valkey-valkey8-cluster", new[] { "maxmemory-policy=allkeys-lru", "cluster-enabled=yes" })]
    public async Task Names_its_parameters_by_family_and_mode(string tier, string name, string[] parameters)
    {
        var group = (await Stores.BuildAsync(tier)).Of("aws:elasticache/parameterGroup:ParameterGroup").Single(group => group.Name.StartsWith("northwind-valkey-", StringComparison.Ordinal));

        (group.Name, group["family"]).Should().Be((name, "valkey8"));
        group.Maps("parameters").Select(parameter => $"{parameter["name"]}={parameter["value"]}").Should().Equal(parameters);
    }

    [Theory]
    [InlineData("basic", 7.0)]
    [InlineData("standard", 14.0)]
    [InlineData("premium", 35.0)]
    public async Task Keeps_snapshots_as_long_as_its_tier_says(string tier, double days)
    {
        var cache = await Cache(tier);

        (cache["snapshotRetentionLimit"], cache["finalSnapshotIdentifier"]).Should().Be((days, "production-northwind-final-bbbbcccc"));
    }

    [Fact]
    public async Task Is_protected_as_its_tier_says()
    {
        var cache = (await Stores.BuildAsync("basic", new ProtectionSettings { DeletionProtection = true, Protect = true, RetainOnDelete = true })).Named(Stores.Group, "northwind-valkey");

        (cache.Options?.Protect, cache.Options?.RetainOnDelete).Should().Be((true, true));
    }

    private static async Task<Made> Cache(string tier) => (await Stores.BuildAsync(tier)).Named(Stores.Group, "northwind-valkey");
}
