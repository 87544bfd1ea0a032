namespace DataTier.Settings.Tests.Tiers;

public sealed class MeasuredRestoresTests
{
    private const string File = "stacks/tiers/standard.yaml";

    [Fact]
    public void Nothing_is_measured_where_nothing_is_stated() => Tier.Parse("standard", Shipped.Text(File)).Restores.Should().BeEmpty();

    [Fact]
    public void What_was_tried_is_known_by_its_family() =>
        Read("relational: 42min\n  cacheAndQueue: 2h").Should().Equal(new Dictionary<string, int> { ["cache and queue"] = 120, ["relational"] = 42 });

    [Theory]
    [InlineData("relational: 0min", "restores.relational: 0min is too small; 1min to 10080min is allowed; raise it")]
    [InlineData("relational: 10081min", "restores.relational: 10081min is too large; 1min to 10080min is allowed; lower it")]
    [InlineData("database: 5min", "restores.database: unknown setting; allowed here are buckets, cacheAndQueue, documents, lake, relational, streaming; remove it")]
    public void What_makes_no_sense_is_refused(string line, string message) =>
        FluentActions.Invoking(() => Read(line)).Should().Throw<SettingsException>().Which.Problems.Should().ContainSingle().Which.ToString().Should().EndWith(message);

    [Theory]
    [InlineData("relational: 1min", 1)]
    [InlineData("relational: 10080min", 10080)]
    public void The_limits_themselves_are_allowed(string line, int minutes) => Read(line)["relational"].Should().Be(minutes);

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, int> Read(string line) => Tier.Parse("standard", Shipped.Text(File) + $"\nrestores:\n  {line}\n").Restores;
}
