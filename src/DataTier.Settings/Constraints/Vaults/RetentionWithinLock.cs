namespace DataTier.Settings.Constraints.Vaults;

/// <summary>A lock refuses what is kept shorter or longer than its bounds, and only when the snapshot is taken.</summary>
internal sealed record RetentionWithinLock() : TierConstraint("DS802", "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Vault is not { LeastDays: { } least, MostDays: { } most } vault)
        {
            return;
        }

        if (least > most)
        {
            findings.Refuse("vault.lockLeast", "vault.lockMost", $"{least} days is above the {most} of lockMost", "up to lockMost is allowed", "lower it");
            return;
        }

        Check("vault.daily", vault.DailyDays, least, most, findings);
        Check("vault.weekly", vault.WeeklyDays, least, most, findings);
        if (vault.MonthlyDays is { } monthly)
        {
            Check("vault.monthly", monthly, least, most, findings);
        }
    }

    private static void Check(string path, int days, int least, int most, Findings findings)
    {
        if (days < least)
        {
            findings.Refuse(path, "vault.lockLeast", $"{days} days is below the lock's {least}", $"{least} to {most} days is allowed", "raise it or lower lockLeast");
        }
        else if (days > most)
        {
            findings.Refuse(path, "vault.lockMost", $"{days} days is above the lock's {most}", $"{least} to {most} days is allowed", "lower it or raise lockMost");
        }
    }
}
