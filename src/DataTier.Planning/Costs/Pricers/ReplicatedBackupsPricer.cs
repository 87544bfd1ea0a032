using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Automated backups of an instance kept in another region as well: a full copy there, its changes, and the way.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html</remarks>
public sealed class ReplicatedBackupsPricer : IResourcePricer
{
    private const decimal DefaultDays = 7;

    /// <inheritdoc/>
    public string Type => "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var source = resource.Links.Source(resource.Resource, "sourceDbInstanceArn", ResourceTypes.RdsInstance) is { } found ? resource.Of(found) : null;
        var gib = resource.Number(source?.At("allocatedStorage") ?? PlannedValue.Absent, "allocatedStorage of the source");
        var days = resource.Number("retentionPeriod", DefaultDays);
        var change = resource.Assume(Usage.BackupDailyChangePercent);
        yield return resource.Used("Backups in the other region", $"{days} days", "GB-month", gib * (1 + (change.Value / 100m * (days - 1))), "rds.backup", change);
        yield return resource.Used("Data to the other region", null, "GB", gib * change / 100 * Priceable.DaysPerMonth, "transfer.inter-region", change);
    }
}
