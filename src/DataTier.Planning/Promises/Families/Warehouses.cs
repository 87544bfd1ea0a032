using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Serverless warehouses of Redshift: their storage belongs to no zone, their machines move; a recovery point every half hour, for a day.</summary>
internal static class Warehouses
{
    public const string Type = "aws:redshiftserverless/namespace:Namespace";

    private const string Workgroup = "aws:redshiftserverless/workgroup:Workgroup";

    public static Holding Read(PlannedResource warehouse, PromisedPlan plan)
    {
        var copy = plan.Backups.Of(warehouse);
        var region = LastResorts.Region(warehouse, copy, Estimates.WarehouseRestore, "a copy of its recovery points in another region");
        return new Holding
        {
            Resource = warehouse,
            Family = "lake",

            // Where nothing is given, a key of AWS encrypts: warehouses are never in the clear.
            Encryption = Fact.Of(warehouse, "kmsKeyId").IsAbsent ? Encryption.KeyOfAws : Encryption.OwnKey,
            Copy = copy,
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.ManagedStorage, Estimates.WarehouseMove, new Fact(warehouse, "storage", PlannedValue.Of("of several zones"))),
                Zone(warehouse, plan),
                region,
                Recovery.Restored(Failure.Deletion, Estimates.WarehousePoint, Estimates.WarehouseRestore, new Fact(warehouse, "recovery points", PlannedValue.Of("every 30 minutes"))),
                LastResorts.KeyLoss(warehouse, "kmsKeyId", plan, region),
                LastResorts.Ransomware(warehouse, copy, Estimates.WarehouseRestore),
            ],
        };
    }

    // Machines move to a zone in which the workgroup has a subnet.
    private static Recovery Zone(PlannedResource warehouse, PromisedPlan plan)
    {
        if (plan.User(warehouse, Workgroup, "namespaceName") is not { } workgroup)
        {
            return Recovery.NotKnown(Failure.Zone, "no workgroup tells in which zones it may run");
        }

        return workgroup["subnetIds"] is not PlannedValue.List subnets ? Recovery.NotKnown(Failure.Zone, Fact.Of(workgroup, "subnetIds"))
            : subnets.Items.Length > 1 ? Recovery.Survived(Failure.Zone, Estimates.ManagedStorage, Estimates.WarehouseMove, new Fact(workgroup, "subnetIds", PlannedValue.Of(subnets.Items.Length)))
            : Recovery.Lost(Failure.Zone, "a subnet in another zone for its machines");
    }
}
