namespace DataTier.Settings.Tests.Tiers;

public sealed class UsageSettingsTests
{
    private const string File = "stacks/tiers/basic.yaml";

    [Fact]
    public void All_is_as_assumed_where_nothing_is_stated() => UsageSettings.Assumed[Usage.BucketWrittenGb].Should().Be(20);

    [Fact]
    public void What_a_tier_states_holds() =>
        Tier.Parse("basic", Shipped.Text(File) + "\nusage:\n  bucketWritten: 500 GB\n").Usage[Usage.BucketWrittenGb].Should().Be(500);

    [Theory]
    [InlineData("keyRotations: 3", "usage.keyRotations: 3 is too large; 0 to 2 rotations are allowed; lower it")]
    [InlineData("logStoredPercent: 101", "usage.logStoredPercent: 101 is too large; 0 to 100 percent are allowed; lower it")]
    [InlineData("bucketWrittenGb: 5", "did you mean 'bucketWritten'?")]
    [InlineData("bucketWritten: 5", "usage.bucketWritten: 5 without a unit; 0 GB to 10000000 GB is allowed; write 5 GB")]
    public void What_makes_no_sense_is_refused(string line, string message)
    {
        var act = () => Tier.Parse("basic", Shipped.Text(File) + $"\nusage:\n  {line}\n");

        act.Should().Throw<SettingsException>().Which.Problems.Should().ContainSingle().Which.ToString().Should().EndWith(message);
    }

    [Fact]
    public void Each_fact_has_a_name_of_its_own_and_an_assumption_within_its_bounds()
    {
        Usage.All.Select(fact => fact.Name).Should().OnlyHaveUniqueItems();
        Usage.All.Should().OnlyContain(fact => fact.Assumed >= 0 && fact.Assumed <= fact.Most);
    }
}
