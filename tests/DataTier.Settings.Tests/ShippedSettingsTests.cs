namespace DataTier.Settings.Tests;

public sealed class ShippedSettingsTests
{
    [Theory]
    [InlineData("production", 11)]
    [InlineData("staging", 2)]
    public void Load_without_a_problem(string stack, int clients) =>
        ProjectSettings.Load(Shipped.Folder, stack).Stack.Clients.Should().HaveCount(clients);

    [Fact]
    public void Give_production_every_tier() =>
        ProjectSettings.Load(Shipped.Folder, "production").Tiers.Keys.Should().Equal("basic", "global", "lab", "leads", "premium", "rehearsal", "standard");

    [Theory]
    [InlineData("basic", "db.t4g.large", "cache.t4g.medium")]
    [InlineData("standard", "db.r6g.xlarge", "cache.r6g.large")]
    [InlineData("premium", "db.r6g.2xlarge", "cache.r6g.xlarge")]
    public void Size_the_tiers(string name, string instanceClass, string nodeType)
    {
        var tier = Tier.Parse(name, Shipped.Text(Tier.FileOf(name)));

        (tier.Relational.InstanceClass, tier.Cache.Nodes?.NodeType).Should().Be((instanceClass, nodeType));
    }
}
