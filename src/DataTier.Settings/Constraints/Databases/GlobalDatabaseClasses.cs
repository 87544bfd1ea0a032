namespace DataTier.Settings.Constraints.Databases;

/// <summary>No member of a global database is burstable.</summary>
internal sealed record GlobalDatabaseClasses() : TierConstraint("DS110", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-getting-started.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is not { Aurora: not null, Recovery: RecoveryMode.Replica } database)
        {
            return;
        }

        Check("relational.instanceClass", database.InstanceClass, findings.Given("relational.engine"));
        if (database.ReaderClass is { } readers)
        {
            Check("relational.readerClass", readers, findings.Given("relational.engine"));
        }
    }

    private static void Check(string path, string instanceClass, Findings findings)
    {
        if (instanceClass.StartsWith("db.t", StringComparison.Ordinal))
        {
            findings.Refuse("relational.recovery", path, $"'{instanceClass}' cannot be part of a global database", "a replica of classes that are not burstable is allowed", "choose a larger class or none");
        }
    }
}
