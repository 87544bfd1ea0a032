namespace DataTier.Settings.Constraints.Lakes;

/// <summary>Redshift Serverless counts its units in eights, and grows upwards.</summary>
internal sealed record WarehouseSteps() : TierConstraint("DS901", "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html")
{
    private const int Step = 8;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var (units, ceiling) = (tier.Lake.WarehouseUnits, tier.Lake.WarehouseUnitsCeiling);
        InSteps("lake.warehouseUnits", units, findings);
        InSteps("lake.warehouseUnitsCeiling", ceiling, findings);
        if (ceiling < units)
        {
            findings.Refuse("lake.warehouseUnitsCeiling", "lake.warehouseUnits", $"{ceiling} RPU where queries start with {units}", "the ceiling is at least as high", "raise it or lower warehouseUnits");
        }
    }

    private static void InSteps(string at, int units, Findings findings)
    {
        if (units % Step != 0)
        {
            findings.Refuse(at, null, $"{units} RPU", $"multiples of {Step} are allowed", $"write {units / Step * Step} or {((units / Step) + 1) * Step}");
        }
    }
}
