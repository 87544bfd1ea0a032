namespace DataTier.Settings.Constraints.Vaults;

/// <summary>Within its own window a service keeps the backups; the vault keeps what comes after. Nothing is kept by both.</summary>
internal sealed record OneOwnerOfBackups() : TierConstraint("DS801", "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (!tier.Vault.Exists)
        {
            return;
        }

        var (database, tables) = (tier.Relational.BackupRetentionDays, tier.Documents.PointInTimeDays);
        var (path, days) = tables > database ? ("documents.pointInTime", tables) : ("relational.backupRetention", database);
        if (tier.Vault.WeeklyDays <= days)
        {
            findings.Refuse("vault.weekly", path, $"{tier.Vault.WeeklyDays} days, in which the service itself keeps {days}", $"more than {days} days is allowed: one owner of each day's backups", "raise it or choose mode none");
        }
    }
}
