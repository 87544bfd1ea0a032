namespace DataTier.Components.Tests.Cache;

public sealed class StoreScalingTests
{
    private const string Target = "aws:appautoscaling/target:Target";
    private const string Policy = "aws:appautoscaling/policy:Policy";

    [Fact]
    public async Task Adds_shards_up_to_the_most()
    {
        var target = (await Stores.BuildAsync("leads")).Only(Target);

        (target.Name, target["serviceNamespace"], target["resourceId"], target["scalableDimension"], target["minCapacity"], target["maxCapacity"])
            .Should().Be(("northwind-valkey-shards", "elasticache", "replication-group/production-northwind", "elasticache:replication-group:NodeGroups", 3.0, 5.0));
    }

    [Fact]
    public async Task Adds_replicas_up_to_the_most()
    {
        var target = (await Stores.BuildAsync("standard")).Only(Target);

        (target.Name, target["scalableDimension"], target["minCapacity"], target["maxCapacity"])
            .Should().Be(("northwind-valkey-replicas", "elasticache:replication-group:Replicas", 1.0, 2.0));
    }

    [Theory]
    [InlineData("leads", "ElastiCachePrimaryEngineCPUUtilization")]
    [InlineData("standard", "ElastiCacheReplicaEngineCPUUtilization")]
    public async Task Follows_the_engine_of_what_it_adds(string tier, string metric)
    {
        var policy = (await Stores.BuildAsync(tier)).Only(Policy);
        var tracking = policy.Map("targetTrackingScalingPolicyConfiguration");

        policy["policyType"].Should().Be("TargetTrackingScaling");
        tracking["targetValue"].Should().Be(60.0);
        tracking["predefinedMetricSpecification"].Should().BeAssignableTo<IReadOnlyDictionary<string, object>>().Which["predefinedMetricType"].Should().Be(metric);
    }

    [Theory]
    [InlineData("leads", "numNodeGroups")]
    [InlineData("standard", "replicasPerNodeGroup")]
    public async Task Leaves_alone_only_what_follows_the_load(string tier, string input) =>
        (await Stores.BuildAsync(tier)).Named(Stores.Group, "northwind-valkey").Options?.IgnoreChanges.Should().Equal(input);

    [Fact]
    public async Task Follows_both_where_both_may_grow()
    {
        var cloud = await Stores.BuildAsync(Stores.Nodes("premium", nodes => nodes with { MostShards = 4, MostReplicasPerShard = 5 }));

        cloud.Of(Target).Select(target => target["maxCapacity"]).Should().Equal(5.0, 4.0);
        cloud.Only(Stores.Group).Options?.IgnoreChanges.Should().Equal("numNodeGroups", "replicasPerNodeGroup");
    }

    [Fact]
    public async Task Is_not_there_where_nothing_grows()
    {
        var cloud = await Stores.BuildAsync("premium");

        cloud.Of(Target).Should().BeEmpty();
        cloud.Named(Stores.Group, "northwind-valkey").Options?.IgnoreChanges.Should().BeEmpty();
    }
}
