using DataTier.Settings;

namespace DataTier.Components.Tests;

public sealed class ValkeyCacheTests
{
    private const string Group = "aws:elasticache/replicationGroup:ReplicationGroup";
    private const string User = "aws:elasticache/user:User";

    [Fact]
    public async Task Is_a_replication_group_of_valkey()
    {
        var cache = (await Build("standard")).Only(Group);

        (cache["replicationGroupId"], cache["engine"], cache["engineVersion"]).Should().Be(("production-northwind", "valkey", "8.1"));
    }

    [Fact]
    public async Task Is_encrypted_at_rest_and_takes_tls_only()
    {
        var cache = (await Build("basic")).Only(Group);

        (cache["atRestEncryptionEnabled"], cache["kmsKeyId"], cache["transitEncryptionEnabled"], cache["transitEncryptionMode"])
            .Should().Be((true, Given.KeyArn, true, "required"));
    }

    [Fact]
    public async Task Of_basic_is_one_node_that_does_not_fail_over()
    {
        var cache = (await Build("basic")).Only(Group);

        (cache["clusterMode"], cache["numCacheClusters"], cache["automaticFailoverEnabled"], cache["multiAzEnabled"]).Should().Be(("disabled", 1.0, false, false));
        cache.Inputs.Keys.Should().NotContain(["numNodeGroups", "replicasPerNodeGroup"]);
    }

    [Fact]
    public async Task Without_cluster_mode_counts_its_replicas_as_nodes()
    {
        var cache = (await Build("basic", settings => settings with { ReplicasPerShard = 2 })).Only(Group);

        (cache["numCacheClusters"], cache["automaticFailoverEnabled"], cache["multiAzEnabled"]).Should().Be((3.0, true, true));
    }

    [Theory]
    [InlineData("standard", "cache.r6g.large", 1.0, 1.0)]
    [InlineData("premium", "cache.r6g.xlarge", 2.0, 2.0)]
    public async Task In_cluster_mode_has_the_shards_and_replicas_of_its_tier(string tier, string nodeType, double shards, double replicas)
    {
        var cache = (await Build(tier)).Only(Group);

        (cache["clusterMode"], cache["nodeType"], cache["numNodeGroups"], cache["replicasPerNodeGroup"], cache["automaticFailoverEnabled"], cache["multiAzEnabled"])
            .Should().Be(("enabled", nodeType, shards, replicas, true, true));
        cache.Inputs.Keys.Should().NotContain("numCacheClusters");
    }

    [Fact]
    public async Task Lets_nobody_in_without_a_login()
    {
        var nobody = (await Build("basic")).Named(User, "northwind-valkey-default");

        (nobody["userName"], nobody["accessString"]).Should().Be(("default", "off ~* -@all"));
        nobody.Map("authenticationMode")["type"].Should().Be("no-password-required");
    }

    [Fact]
    public async Task Lets_the_application_in_by_iam_under_one_id_and_name()
    {
        var application = (await Build("basic")).Named(User, "northwind-valkey-app");

        (application["userId"], application["userName"], application["accessString"])
            .Should().Be(("production-northwind-app", "production-northwind-app", "on ~* +@all -@admin -@dangerous"));
        application.Map("authenticationMode")["type"].Should().Be("iam");
    }

    [Fact]
    public async Task Knows_only_the_users_of_its_group()
    {
        var cloud = await Build("basic");

        cloud.Only("aws:elasticache/userGroup:UserGroup")["userIds"].Should().BeEquivalentTo(new[] { "production-northwind-default", "production-northwind-app" });
        cloud.Only(Group)["userGroupIds"].Should().BeEquivalentTo(new[] { "production-northwind" });
    }

    [Fact]
    public async Task Keeps_no_password() =>
        (await Build("basic")).All.SelectMany(made => made.Inputs.Keys).Should().NotContain(["authToken", "passwords", "passwordsWo"]);

    [Fact]
    public async Task Delivers_its_two_logs_to_two_encrypted_groups()
    {
        var cloud = await Build("premium");

        cloud.Only(Group).Maps("logDeliveryConfigurations").Select(log => (log["logType"], log["destination"], log["destinationType"], log["logFormat"])).Should().Equal(
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
        var group = (await Build(tier)).Only("aws:elasticache/parameterGroup:ParameterGroup");

        (group.Name, group["family"]).Should().Be((name, "valkey8"));
        group.Maps("parameters").Select(parameter => $"{parameter["name"]}={parameter["value"]}").Should().Equal(parameters);
    }

    [Theory]
    [InlineData("basic", 7.0)]
    [InlineData("standard", 14.0)]
    [InlineData("premium", 35.0)]
    public async Task Keeps_snapshots_as_long_as_its_tier_says(string tier, double days)
    {
        var cache = (await Build(tier)).Only(Group);

        (cache["snapshotRetentionLimit"], cache["finalSnapshotIdentifier"]).Should().Be((days, "production-northwind-final-bbbbcccc"));
    }

    [Fact]
    public async Task Is_protected_as_its_tier_says()
    {
        var cache = (await Build("basic", protection: new ProtectionSettings { DeletionProtection = true, Protect = true, RetainOnDelete = true })).Only(Group);

        (cache.Options?.Protect, cache.Options?.RetainOnDelete).Should().Be((true, true));
    }

    private static Task<Cloud> Build(string tier, Func<CacheSettings, CacheSettings>? change = null, ProtectionSettings? protection = null)
    {
        var settings = Given.Tier(tier);
        return CloudMock.BuildAsync(options => _ = new ValkeyCache(
            "northwind-valkey",
            new ValkeyCacheArgs
            {
                Scope = Given.Scope,
                SubnetIds = new[] { "subnet-0000000a", "subnet-0000000b" },
                SecurityGroupId = "sg-00000009",
                KmsKeyArn = Given.KeyArn,
                Settings = change is null ? settings.Cache : change(settings.Cache),
                Protection = protection ?? settings.Protection,
            },
            options));
    }
}
