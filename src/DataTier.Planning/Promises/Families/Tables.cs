using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Tables of DynamoDB: in three zones by themselves.</summary>
internal static class Tables
{
    public const string Type = "aws:dynamodb/table:Table";

    private const string Replica = "aws:dynamodb/tableReplica:TableReplica";

    public static Holding Read(PlannedResource table, PromisedPlan plan)
    {
        var copy = plan.Backups.Of(table);
        var pointInTime = Fact.Of(table, "pointInTimeRecovery.enabled");
        var zones = new Fact(table, "storage", PlannedValue.Of("in three zones"));
        var region = Region(table, plan, copy);
        return new Holding
        {
            Resource = table,
            Family = "documents",

            // Where nothing is given, a key of AWS encrypts: tables are never in the clear.
            Encryption = Fact.Of(table, "serverSideEncryption.kmsKeyArn") is { IsAbsent: false } ? Encryption.OwnKey : Encryption.KeyOfAws,
            Copy = copy,
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.AtOnce, zones),
                Recovery.Survived(Failure.Zone, Estimates.NoLoss, Estimates.AtOnce, zones),
                region,
                pointInTime.IsHidden ? Recovery.NotKnown(Failure.Deletion, pointInTime)
                    : pointInTime.IsOn ? Recovery.Restored(Failure.Deletion, Estimates.PointInTime, Estimates.TableRestore, pointInTime)
                    : LastResorts.Deletion(table, copy, Estimates.TableRestore, "point-in-time recovery"),
                LastResorts.KeyLoss(table, "serverSideEncryption", plan, region),
                LastResorts.Ransomware(table, copy, Estimates.TableRestore),
            ],
        };
    }

    private static Recovery Region(PlannedResource table, PromisedPlan plan, BackupCopy? copy)
    {
        foreach (var replica in plan.Users(table, Replica, "globalTableArn"))
        {
            if (plan.Apart(replica, table) is not { } apart)
            {
                return LastResorts.RegionNotKnown(replica);
            }

            if (apart)
            {
                return Recovery.Survived(Failure.Region, Estimates.ReplicaLag, Estimates.AtOnce, Fact.Of(replica, "region"));
            }
        }

        return LastResorts.Region(table, copy, Estimates.TableRestore, "a replica in another region");
    }
}
