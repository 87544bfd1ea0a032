using DataTier.Settings.Catalogue;

namespace DataTier.Settings.Tests.Catalogue;

/// <summary>Pools follow from the class: half the memory is half the pool, and one more application a smaller one for each.</summary>
public sealed class PoolSizesTests
{
    [Theory]
    [InlineData("basic", 1, 511, null)] // 75 of 100 of 682
    [InlineData("basic", 2, 255, null)]
    [InlineData("standard", 2, 1023, null)]
    [InlineData("premium", 3, 1638, 682)] // behind a proxy 90 of 100 of 5,461; its reader is read past it
    [InlineData("leads", 2, 1621, 1351)] // 90 and 75 of 100 of 3,604
    [InlineData("global", 3, 1081, 1081)] // the readers of a cluster are behind the proxy too
    [InlineData("lab", 1, 337, 337)] // 2 ACU of 2 GiB
    [InlineData("rehearsal", 1, 81, null)] // 75 of 100 of 108
    public void Of_shipped_tiers(string tier, int applications, int writer, int? reader) =>
        PoolSizes.Of(Of(tier), applications).Should().Be(new PoolSizes(writer, reader));

    [Theory]
    [InlineData("db.r6g.large", 1365)]
    [InlineData("db.r6g.xlarge", 2730)]
    [InlineData("db.t4g.micro", 85)]
    [InlineData("db.x9zz.large", null)]
    public void Rest_on_what_the_engine_allows(string instanceClass, int? most) =>
        ConnectionLimit.OfWriter(Of("basic") with { InstanceClass = instanceClass }).Should().Be(most);

    [Theory]
    [InlineData(0, 2000)]
    [InlineData(1, 5000)]
    public void Of_a_serverless_PostgreSQL_that_may_pause_end_early(int leastAcu, int most)
    {
        var lab = Of("lab");

        ConnectionLimit.OfWriter(lab with { Aurora = lab.Aurora! with { Capacity = new ServerlessCapacity(leastAcu, 128, null) } }).Should().Be(most); // the lab has Aurora
    }

    [Theory]
    [InlineData("basic", 1)]
    [InlineData("premium", 7)]
    [InlineData("global", 50)]
    public void Of_all_applications_together_leave_room(string tier, int applications)
    {
        var sizes = PoolSizes.Of(Of(tier), applications);

        (sizes.Writer * applications).Should().BeLessThanOrEqualTo((ConnectionLimit.OfWriter(Of(tier)) ?? 0) * 9 / 10);
    }

    [Fact]
    public void Stand_in_the_documentation_as_they_are()
    {
        var page = Shipped.Text("docs/families/relational.md");
        foreach (var tier in ProjectSettings.TiersIn(Shipped.Folder))
        {
            var (settings, sizes) = (Of(tier), PoolSizes.Of(Of(tier), 2));
            page.Should().Contain($"| {tier} | {settings.InstanceClass} | {ConnectionLimit.OfWriter(settings)} | {sizes.Writer} | {sizes.Reader?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"} |");
        }
    }

    private static RelationalSettings Of(string tier) => Tier.Parse(tier, Shipped.Text(Tier.FileOf(tier))).Relational;
}
