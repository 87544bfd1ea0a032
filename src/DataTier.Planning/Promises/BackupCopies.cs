using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>What the plans of AWS Backup cover, by what their selections name.</summary>
internal sealed class BackupCopies
{
    private const string Selection = "aws:backup/selection:Selection";
    private const string BackupPlan = "aws:backup/plan:Plan";
    private const string Vault = "aws:backup/vault:Vault";
    private const string VaultLock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
    private const string TestSelection = "aws:backup/restoreTestingSelection:RestoreTestingSelection";

    private readonly Dictionary<string, BackupCopy> _copies = new(StringComparer.Ordinal);

    public BackupCopies(PromisedPlan plan)
    {
        foreach (var selection in plan.Plan.OfType(Selection))
        {
            if (plan.Source(selection, "planId", BackupPlan) is not { } backup || !selection.PropertyDependencies.TryGetValue("resources", out var urns))
            {
                continue;
            }

            foreach (var urn in urns)
            {
                if (plan.Find(urn) is { } covered)
                {
                    _copies.TryAdd(urn, Of(covered, backup, plan));
                }
            }
        }
    }

    /// <summary>The copy of a resource, or null where no selection names it.</summary>
    public BackupCopy? Of(PlannedResource resource) => _copies.GetValueOrDefault(resource.Urn);

    private static BackupCopy Of(PlannedResource covered, PlannedResource backup, PromisedPlan plan)
    {
        var (elsewhere, locked) = (false, false);
        foreach (var urn in backup.PropertyDependencies.GetValueOrDefault("rules", []))
        {
            if (plan.Find(urn) is { Type: Vault } vault)
            {
                elsewhere |= plan.Apart(vault, covered) is true;

                // Without a day from which it holds for good, an administrator takes the lock away.
                locked |= plan.User(vault, VaultLock, "backupVaultName") is { } guard && Fact.Of(guard, "changeableForDays").Number is not null;
            }
        }

        return new BackupCopy(backup.Name, PointOf(backup), elsewhere, locked, plan.User(covered, TestSelection, "protectedResourceArns") is not null);
    }

    private static decimal? PointOf(PlannedResource backup)
    {
        decimal? least = null;
        if (backup["rules"] is not PlannedValue.List rules)
        {
            return null;
        }

        foreach (var rule in rules.Items)
        {
            if (rule is PlannedValue.Map map && BackupSchedule.MinutesOf(map) is { } minutes && (least is null || minutes < least))
            {
                least = minutes;
            }
        }

        return least;
    }
}
