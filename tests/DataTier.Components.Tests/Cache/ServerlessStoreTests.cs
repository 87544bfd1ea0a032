using DataTier.Components.Cache;
using DataTier.Settings;

namespace DataTier.Components.Tests.Cache;

public sealed class ServerlessStoreTests
{
    private const string Serverless = "aws:elasticache/serverlessCache:ServerlessCache";

    [Fact]
    public async Task Is_a_cache_of_the_clients_name_and_its_major_version()
    {
        var cache = (await Stores.BuildAsync("lab")).Only(Serverless);

        (cache.Name, cache["name"], cache["engine"], cache["majorEngineVersion"]).Should().Be(("northwind-valkey", "production-northwind", "valkey", "8"));
    }

    [Fact]
    public async Task Stops_where_its_tier_says()
    {
        var limits = (await Stores.BuildAsync("lab")).Only(Serverless).Map("cacheUsageLimits");

        limits["dataStorage"].Should().BeAssignableTo<IReadOnlyDictionary<string, object>>().Which.Should().BeEquivalentTo(new Dictionary<string, object> { ["maximum"] = 1.0, ["unit"] = "GB" });
        limits["ecpuPerSeconds"].Should().BeAssignableTo<IEnumerable<object>>().Which.Should().ContainSingle()
            .Which.Should().BeAssignableTo<IReadOnlyDictionary<string, object>>().Which["maximum"].Should().Be(1000.0);
    }

    [Fact]
    public async Task Is_encrypted_closed_and_known_to_its_users_alone()
    {
        var cache = (await Stores.BuildAsync("lab")).Only(Serverless);

        (cache["kmsKeyId"], cache["userGroupId"]).Should().Be((Given.KeyArn, "production-northwind"));
        cache["securityGroupIds"].Should().BeEquivalentTo(new[] { "sg-0000000f" });
        cache["subnetIds"].Should().BeEquivalentTo(new[] { "subnet-0000000a", "subnet-0000000b" });
    }

    [Fact]
    public async Task Makes_a_snapshot_when_the_window_opens()
    {
        var cache = (await Stores.BuildAsync("lab")).Only(Serverless);

        (cache["dailySnapshotTime"], cache["snapshotRetentionLimit"]).Should().Be(("01:00", 7.0));
    }

    [Theory]
    [InlineData("aws:elasticache/subnetGroup:SubnetGroup")]
    [InlineData("aws:elasticache/parameterGroup:ParameterGroup")]
    [InlineData("aws:cloudwatch/logGroup:LogGroup")]
    [InlineData(Stores.Group)]
    public async Task Needs_nothing_that_nodes_need(string type) => (await Stores.BuildAsync("lab")).Of(type).Should().BeEmpty();

    [Fact]
    public async Task Leaves_sessions_and_jobs_on_nodes()
    {
        var settings = Stores.Of("standard") with { Cache = Stores.Of("lab").Cache with { Version = "8" } };

        (await Stores.BuildAsync(settings with { Cache = settings.Cache with { Version = "8.1" } })).Of(Stores.Group).Select(store => store.Name).Should().Equal("northwind-queue", "northwind-session");
    }

    [Fact]
    public async Task Is_reached_at_the_port_that_aws_chooses()
    {
        ValkeyStores? stores = null;
        await CloudMock.BuildAsync(options => stores = Stores.Make(Stores.Of("lab"), options));

        stores?.Cache.Port.Should().Be(6379);
        (await Pulumi.Utilities.OutputUtilities.GetValueAsync(stores?.Cache.Address ?? Pulumi.Output.Create("none"))).Should().Be("northwind-valkey.serverless.example");
    }

    [Fact]
    public async Task Is_protected_as_its_tier_says()
    {
        var cache = (await Stores.BuildAsync("lab", new ProtectionSettings { DeletionProtection = true, Protect = true, RetainOnDelete = true })).Only(Serverless);

        (cache.Options?.Protect, cache.Options?.RetainOnDelete).Should().Be((true, true));
    }
}
