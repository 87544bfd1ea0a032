namespace DataTier.Settings.Constraints.Databases;

/// <summary>MariaDB and MySQL run Database Insights on burstable classes from medium on; PostgreSQL on all.</summary>
internal sealed record InsightsOfSmallClasses() : TierConstraint("DS109", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Overview.Engines.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var database = tier.Relational;
        if (database.Engine is DatabaseEngine.Postgres or DatabaseEngine.AuroraPostgreSql)
        {
            return;
        }

        Check("relational.instanceClass", database.InstanceClass, database.Engine == DatabaseEngine.AuroraMySql, findings);
        if (database.ReaderClass is { } readers)
        {
            Check("relational.readerClass", readers, database.Engine == DatabaseEngine.AuroraMySql, findings);
        }
    }

    private static void Check(string path, string instanceClass, bool isAuroraMySql, Findings findings)
    {
        if (isAuroraMySql && (instanceClass.StartsWith("db.t2.", StringComparison.Ordinal) || instanceClass.StartsWith("db.t3.", StringComparison.Ordinal)))
        {
            findings.Warn(path, "relational.engine", $"Aurora MySQL on '{instanceClass}' has no Database Insights", "db.t4g and classes that are not burstable have them", "choose one of these");
        }
        else if (instanceClass.StartsWith("db.t", StringComparison.Ordinal)
            && (instanceClass.EndsWith(".micro", StringComparison.Ordinal) || instanceClass.EndsWith(".small", StringComparison.Ordinal)))
        {
            findings.Refuse(path, "relational.engine", $"'{instanceClass}' cannot run Database Insights", "burstable classes from medium on are allowed", "choose a larger class");
        }
    }
}
