using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class ReplicatedBackupsPricerTests
{
    private const string Type = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";

    [Theory]
    [InlineData(1, 9.5)]
    [InlineData(2, 9.69)]
    [InlineData(11, 11.4)]
    public void Backups_in_another_region_are_a_full_copy_and_its_changes(int days, decimal usd) => Of(Inputs(("retentionPeriod", days))).First().UsdPerMonth.Should().Be(usd);

    [Fact]
    public void Without_a_number_of_days_they_are_kept_for_a_week() => Of(Inputs()).First().UsdPerMonth.Should().Be(100 * 1.12m * 0.095m);

    [Fact]
    public void Each_days_changes_cross_to_the_other_region() =>
        decimal.Round(Of(Inputs()).Last().UsdPerMonth ?? 0, 6).Should().Be(decimal.Round(2 * (730m / 24) * 0.02m, 6));

    [Fact]
    public void Backups_of_what_the_plan_does_not_hold_have_no_amount() =>
        Lines(Type, Inputs()).Should().OnlyContain(line => line.Gap == "allocatedStorage of the source not known from the plan");

    private static IEnumerable<CostLine> Of(PlannedProperties inputs) => LinesOf(
        "copy",
        Resource("db", "aws:rds/instance:Instance", Inputs(("engine", "mariadb"), ("allocatedStorage", 100))),
        Resource("copy", Type, inputs, ("sourceDbInstanceArn", "db")));
}
