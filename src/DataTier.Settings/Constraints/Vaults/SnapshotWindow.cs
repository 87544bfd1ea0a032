namespace DataTier.Settings.Constraints.Vaults;

/// <summary>AWS Backup takes no snapshot of a database in the hour before its own backup or maintenance, nor during them.</summary>
internal sealed record SnapshotWindow() : TierConstraint("DS803", "https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup.html")
{
    private const int HourBefore = 60;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (!tier.Vault.Exists)
        {
            return;
        }

        // The snapshot may begin as late as the window ends, so that the hour before counts from there.
        var taken = tier.Vault.Window with { LengthMinutes = tier.Vault.Window.LengthMinutes + HourBefore };
        if (taken.Overlaps(tier.Relational.BackupWindow))
        {
            findings.Refuse("vault.window", "relational.backupWindow", $"{tier.Vault.Window} is less than an hour before the database's own {tier.Relational.BackupWindow}, or within it", "a window that ends an hour earlier is allowed", "move one of the two");
        }
        else if (tier.Relational.MaintenanceWindow.Overlaps(taken))
        {
            findings.Refuse("vault.window", "relational.maintenanceWindow", $"{tier.Vault.Window} is less than an hour before the maintenance {tier.Relational.MaintenanceWindow}, or within it", "a window that ends an hour earlier is allowed", "move one of the two");
        }
    }
}
