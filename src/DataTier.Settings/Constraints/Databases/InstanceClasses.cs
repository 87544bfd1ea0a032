namespace DataTier.Settings.Constraints.Databases;

/// <summary>An engine runs on classes that AWS offers for it.</summary>
internal sealed record InstanceClasses() : TierConstraint("DS115", "src/DataTier.Settings/Catalogue/machines.txt")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var database = tier.Relational;
        Check(findings, "relational.instanceClass", database.Engine, database.InstanceClass);
        if (database.ReaderClass is { } readers)
        {
            Check(findings, "relational.readerClass", database.Engine, readers);
        }
    }

    private static void Check(Findings findings, string path, DatabaseEngine engine, string instanceClass)
    {
        if (instanceClass != AuroraSettings.ServerlessClass)
        {
            OfferedMachines.Check(findings, path, "relational.engine", engine.Word(), instanceClass);
        }
    }
}
