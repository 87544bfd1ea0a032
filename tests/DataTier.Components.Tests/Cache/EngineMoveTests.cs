using DataTier.Settings;

namespace DataTier.Components.Tests.Cache;

/// <summary>Redis OSS becomes Valkey as one update in place: engine, version and parameters at once, and nothing else changes.</summary>
public sealed class EngineMoveTests
{
    private static readonly StoreSettings Valkey = Stores.Of("standard");
    private static readonly StoreSettings Redis = Valkey with { Cache = Valkey.Cache with { Engine = CacheEngine.Redis, Version = "7.1" } };

    [Fact]
    public async Task Begins_with_redis_oss_and_its_own_parameters()
    {
        var cloud = await Stores.BuildAsync(Redis);

        cloud.Of(Stores.Group).Select(store => $"{store["engine"]} {store["engineVersion"]}").Should().Equal("redis 7.1", "redis 7.1", "redis 7.1");
        cloud.Of("aws:elasticache/parameterGroup:ParameterGroup").Select(group => (group.Name, group["family"])).Should().Equal(
            ("northwind-queue-redis7", "redis7"), ("northwind-session-redis7", "redis7"), ("northwind-valkey-redis7-cluster", "redis7"));
    }

    [Fact]
    public async Task Makes_new_parameters_and_keeps_every_other_name()
    {
        var (before, after) = (await Stores.BuildAsync(Redis), await Stores.BuildAsync(Valkey));

        Names(before).Except(Names(after)).Should().HaveCount(3).And.OnlyContain(name => name.StartsWith("aws:elasticache/parameterGroup", StringComparison.Ordinal));
        Names(after).Except(Names(before)).Should().HaveCount(3).And.OnlyContain(name => name.StartsWith("aws:elasticache/parameterGroup", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changes_of_the_stores_what_must_change_together()
    {
        var (before, after) = (await Stores.BuildAsync(Redis), await Stores.BuildAsync(Valkey));

        foreach (var store in before.Of(Stores.Group))
        {
            var moved = after.Named(Stores.Group, store.Name);
            store.Inputs.Keys.Where(input => !Same(store[input], moved[input])).Order(StringComparer.Ordinal).Should().Equal("engine", "engineVersion", "parameterGroupName");
        }
    }

    [Fact]
    public async Task Changes_nothing_beside_the_stores()
    {
        var (before, after) = (await Stores.BuildAsync(Redis), await Stores.BuildAsync(Valkey));

        foreach (var made in before.All.Where(made => made.Type is not Stores.Group and not "aws:elasticache/parameterGroup:ParameterGroup"))
        {
            after.Named(made.Type, made.Name).Inputs.Should().BeEquivalentTo(made.Inputs, made.Name);
        }
    }

    private static IEnumerable<string> Names(Cloud cloud) => cloud.All.Select(made => $"{made.Type} {made.Name}");

    private static bool Same(object? one, object? other) => System.Text.Json.JsonSerializer.Serialize(one) == System.Text.Json.JsonSerializer.Serialize(other);
}
