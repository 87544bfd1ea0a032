using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Backup.Inputs;

namespace DataTier.Components.Vaults;

/// <summary>When snapshots are taken, how long they are kept, and where copies go.</summary>
/// <remarks>No rule is continuous: that would hand the points in time that RDS keeps to a second owner.</remarks>
internal static class BackupPlan
{
    private const int CompletionMinutes = 12 * 60;

    /// <summary>Makes the plan.</summary>
    /// <param name="name">Its name in the program.</param>
    /// <param name="scope">Whose it is.</param>
    /// <param name="settings">The rules of the tier.</param>
    /// <param name="daily">Whether the vault is the only one who keeps anything, so that every day counts.</param>
    /// <param name="vaultName">Where snapshots go.</param>
    /// <param name="copyVaultArn">Where copies go; null for none.</param>
    /// <param name="parent">The component.</param>
    public static Plan Make(string name, ClientScope scope, VaultSettings settings, bool daily, Input<string> vaultName, Input<string>? copyVaultArn, Resource parent)
    {
        var rules = new InputList<PlanRuleArgs>();
        if (daily)
        {
            rules.Add(Rule("daily", "? * * *", settings.DailyDays));
        }

        rules.Add(Rule("weekly", "? * SAT *", settings.WeeklyDays));
        if (settings.MonthlyDays is { } monthly)
        {
            rules.Add(Rule("monthly", "1 * ? *", monthly));
        }

        return new Plan(name, new PlanArgs { Name = scope.Identifier, Rules = rules }, new CustomResourceOptions { Parent = parent });

        PlanRuleArgs Rule(string rule, string days, int keptDays) => new()
        {
            RuleName = rule,
            TargetVaultName = vaultName,
            Schedule = Cron(settings.Window.StartMinute, days),
            StartWindow = settings.Window.LengthMinutes,
            CompletionWindow = settings.Window.LengthMinutes + CompletionMinutes,
            EnableContinuousBackup = false,
            Lifecycle = new PlanRuleLifecycleArgs { DeleteAfter = keptDays },
            CopyActions = copyVaultArn is null ? new InputList<PlanRuleCopyActionArgs>() : new PlanRuleCopyActionArgs
            {
                DestinationVaultArn = copyVaultArn,
                Lifecycle = new PlanRuleCopyActionLifecycleArgs { DeleteAfter = keptDays },
            },
        };
    }

    /// <summary>A schedule of AWS: the minute of a day in UTC, and the days.</summary>
    public static string Cron(int minuteOfDay, string days) => $"cron({minuteOfDay % 60} {minuteOfDay / 60} {days})";
}
