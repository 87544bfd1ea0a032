namespace DataTier.Settings.Constraints.Databases;

/// <summary>A database is not changed while it is backed up.</summary>
internal sealed record DatabaseWindows() : TierConstraint("DS107", "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var database = tier.Relational;
        if (database.MaintenanceWindow.Overlaps(database.BackupWindow))
        {
            findings.Refuse("relational.maintenanceWindow", "relational.backupWindow", $"{database.MaintenanceWindow} overlaps the backup window {database.BackupWindow}", "windows that do not overlap are allowed", "move one of the two");
        }
    }
}
