using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Capacity = "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html";

    public static readonly QuantitySetting QueryLimitGib = new("queryLimit", "what one query may read before Athena ends it", 1, 10_240, Unit.Gib) { Source = "https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html", Sets = ["aws:athena/workgroup:Workgroup.configuration"] };
    public static readonly NumberSetting WarehouseUnits = new("warehouseUnits", "what the warehouse starts a query with", 8, 512, "RPU") { Source = Capacity, Sets = ["aws:redshiftserverless/workgroup:Workgroup.baseCapacity"] };
    public static readonly NumberSetting WarehouseUnitsCeiling = new("warehouseUnitsCeiling", "what the warehouse grows to at most", 8, 5632, "RPU") { Source = Capacity, Sets = ["aws:redshiftserverless/workgroup:Workgroup.maxCapacity"] };
}

/// <summary>The lake of those clients that ask for one: what its queries may cost.</summary>
public sealed record LakeSettings
{
    /// <summary>What one query may read before Athena ends it, in GiB: 1 to 10,240.</summary>
    public required int QueryLimitGib { get; init; }

    /// <summary>What the warehouse starts a query with, in Redshift processing units: 8 to 512, in steps of 8.</summary>
    public required int WarehouseUnits { get; init; }

    /// <summary>What the warehouse grows to at most, in Redshift processing units.</summary>
    public required int WarehouseUnitsCeiling { get; init; }

    /// <summary>How long CloudWatch keeps the logs of the warehouse, in days.</summary>
    public required int LogRetentionDays { get; init; }

    internal static LakeSettings Read(MappingReader reader) => new()
    {
        QueryLimitGib = reader.Required(Stated.QueryLimitGib),
        WarehouseUnits = reader.Required(Stated.WarehouseUnits),
        WarehouseUnitsCeiling = reader.Required(Stated.WarehouseUnitsCeiling),
        LogRetentionDays = reader.Required(LogRetention.Days),
    };
}
