namespace DataTier.Settings.Tests.Stacks;

public sealed class StoreSettingsTests
{
    private static readonly ProjectSettings Production = ProjectSettings.Load(Shipped.Folder, "production");

    [Theory]
    [InlineData("tailspin", "cache.r6g.large", "cache.t4g.small", "cache.t4g.small")]
    [InlineData("northwind", "cache.r6g.xlarge", "cache.t4g.medium", "cache.t4g.medium")]
    [InlineData("wingtip", "cache.t4g.medium", null, "cache.t4g.micro")]
    [InlineData("lamna", null, null, null)]
    public void Are_the_tiers_where_the_client_states_none(string client, string? cache, string? session, string? queue)
    {
        var stores = Of(client);

        (stores.Cache.Nodes?.NodeType, stores.Session?.NodeType, stores.Queue?.Nodes.NodeType).Should().Be((cache, session, queue));
    }

    [Fact]
    public void Are_the_clients_where_it_states_them()
    {
        var stores = Of("woodgrove");

        (stores.Cache.Engine, stores.Cache.Version, stores.Cache.Nodes?.NodeType, stores.Session?.NodeType).Should().Be((CacheEngine.Redis, "7.1", "cache.t4g.small", "cache.t4g.micro"));
        stores.Queue.Should().BeSameAs(Production.Tiers["basic"].Queue, "it states none");
    }

    [Fact]
    public void Put_a_queue_on_memorydb_where_the_client_asks() =>
        (Of("contoso").Queue?.DurableVersion, Of("contoso").Queue?.Nodes.NodeType, Of("northwind").Queue?.DurableVersion).Should().Be(("7.3", "db.t4g.medium", null));

    private static StoreSettings Of(string name)
    {
        var client = Production.Stack.Clients.Single(client => client.Name == name);
        return StoreSettings.Of(client, Production.TierOf(client));
    }
}
