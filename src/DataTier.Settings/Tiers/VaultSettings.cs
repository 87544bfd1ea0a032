using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>Whether there is a vault, and who can delete what lies in it.</summary>
public enum VaultMode
{
    /// <summary>There is none: what the services keep by themselves has to do.</summary>
    None,

    /// <summary>A policy keeps deletions from everybody but the role for emergencies; whoever may change the policy can take it away.</summary>
    Open,

    /// <summary>A lock keeps them from everybody; whoever has a right for it can take the lock away.</summary>
    Governance,

    /// <summary>A lock that after its grace nobody can take away, AWS included: neither mistakes nor costs can be undone.</summary>
    Compliance,
}

/// <summary>How often AWS restores the newest snapshot of everything, to see that it can.</summary>
public enum RestoreTestRhythm
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Every three months.</summary>
    Quarterly,

    /// <summary>Every month.</summary>
    Monthly,
}

file static class Stated
{
    private const int LongestDays = 36_500;
    private const int LeastGraceDays = 3;
    private const string Plans = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html";
    private const string Locks = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html";

    public static readonly ChoiceSetting<VaultMode> Mode = new("mode", "whether there is a vault and who can delete from it", [("governance", VaultMode.Governance), ("compliance", VaultMode.Compliance), ("open", VaultMode.Open), ("none", VaultMode.None)]) { Source = Locks };
    public static readonly DailyWindowSetting Window = new("window", "when snapshots begin", 60) { Source = Plans, Sets = ["aws:backup/plan:Plan.rules[].schedule", "aws:backup/plan:Plan.rules[].startWindow"] };
    public static readonly QuantitySetting DailyDays = new("daily", "how long a snapshot of every day is kept, of what its service keeps nothing", 1, LongestDays, Unit.Days) { Source = Plans, Sets = ["aws:backup/plan:Plan.rules[].lifecycle.deleteAfter"] };
    public static readonly QuantitySetting WeeklyDays = new("weekly", "how long a snapshot of every week is kept", 1, LongestDays, Unit.Days) { Source = Plans, Sets = ["aws:backup/plan:Plan.rules[].lifecycle.deleteAfter"] };
    public static readonly QuantitySetting MonthlyDays = new("monthly", "how long a snapshot of every month is kept", 1, LongestDays, Unit.Days) { Source = Plans, Otherwise = "no snapshot is kept for months", Sets = ["aws:backup/plan:Plan.rules[].lifecycle.deleteAfter"] };
    public static readonly QuantitySetting LeastDays = new("lockLeast", "the shortest retention that the lock takes", 1, LongestDays, Unit.Days) { Source = Locks, Sets = ["aws:backup/vaultLockConfiguration:VaultLockConfiguration.minRetentionDays"] };
    public static readonly QuantitySetting MostDays = new("lockMost", "the longest retention that the lock takes", 1, LongestDays, Unit.Days) { Source = Locks, Sets = ["aws:backup/vaultLockConfiguration:VaultLockConfiguration.maxRetentionDays"] };
    public static readonly QuantitySetting GraceDays = new("grace", "how long a compliance lock can still be taken away", LeastGraceDays, LongestDays, Unit.Days) { Source = Locks, Sets = ["aws:backup/vaultLockConfiguration:VaultLockConfiguration.changeableForDays"] };
    public static readonly ChoiceSetting<RestoreTestRhythm> RestoreTest = new("restoreTest", "how often everything is restored to see that it can be", [("none", RestoreTestRhythm.None), ("quarterly", RestoreTestRhythm.Quarterly), ("monthly", RestoreTestRhythm.Monthly)]) { Source = "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html" };
}

/// <summary>Snapshots by AWS Backup, in a vault of the client's: what outlives the windows that the services keep by themselves.</summary>
public sealed record VaultSettings
{
    /// <summary>No vault.</summary>
    public static VaultSettings None { get; } = new() { Mode = VaultMode.None };

    /// <summary>Whether there is a vault, and who can delete from it.</summary>
    public required VaultMode Mode { get; init; }

    /// <summary>When snapshots begin, in UTC.</summary>
    public DailyWindow Window { get; init; }

    /// <summary>How long a snapshot of every day is kept, in days: of files and volumes, whose services keep nothing.</summary>
    public int DailyDays { get; init; }

    /// <summary>How long a snapshot of every week is kept, in days.</summary>
    public int WeeklyDays { get; init; }

    /// <summary>How long a snapshot of every month is kept, in days; null takes none.</summary>
    public int? MonthlyDays { get; init; }

    /// <summary>The shortest retention that the lock takes, in days.</summary>
    public int? LeastDays { get; init; }

    /// <summary>The longest retention that the lock takes, in days: what a mistake can cost.</summary>
    public int? MostDays { get; init; }

    /// <summary>How long a compliance lock can still be taken away, in days; null for any other.</summary>
    public int? GraceDays { get; init; }

    /// <summary>Whether every snapshot is copied to a vault in the recovery region.</summary>
    public bool RecoveryCopy { get; init; }

    /// <summary>How often everything is restored to see that it can be.</summary>
    public RestoreTestRhythm RestoreTest { get; init; }

    /// <summary>Whether there is a vault.</summary>
    public bool Exists => Mode != VaultMode.None;

    /// <summary>Whether the vault has a lock.</summary>
    public bool Locked => Mode is VaultMode.Governance or VaultMode.Compliance;

    internal static VaultSettings Read(MappingReader reader)
    {
        var mode = reader.Required(Stated.Mode);
        if (mode == VaultMode.None)
        {
            return None;
        }

        var locked = mode != VaultMode.Open;
        return new VaultSettings
        {
            Mode = mode,
            Window = reader.Required(Stated.Window),
            DailyDays = reader.Required(Stated.DailyDays),
            WeeklyDays = reader.Required(Stated.WeeklyDays),
            MonthlyDays = reader.Optional(Stated.MonthlyDays),
            LeastDays = locked ? reader.Required(Stated.LeastDays) : null,
            MostDays = locked ? reader.Required(Stated.MostDays) : null,
            GraceDays = mode == VaultMode.Compliance ? reader.Required(Stated.GraceDays) : null,
            RecoveryCopy = reader.Required(RecoveryRegion.Copy),
            RestoreTest = reader.Required(Stated.RestoreTest),
        };
    }
}
