using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Serverless clusters of Kafka: three copies of each event in three zones, under a key of AWS; an archive where a connector writes one.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html</remarks>
internal static class ServerlessBrokers
{
    public const string Type = "aws:msk/serverlessCluster:ServerlessCluster";

    public static Holding Read(PlannedResource cluster, PromisedPlan plan)
    {
        var copies = new Fact(cluster, "copies", PlannedValue.Of("in three zones"));
        return new Holding
        {
            Resource = cluster,
            Family = "streaming",
            Encryption = Encryption.KeyOfAws,
            Copy = plan.Backups.Of(cluster),
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.LeaderElection, copies),
                Recovery.Survived(Failure.Zone, Estimates.NoLoss, Estimates.LeaderElection, copies),
                Recovery.Lost(Failure.Region, "brokers or an archive in another region"),
                Brokers.Archived(cluster, plan, RestoreRates.OfEvents(cluster, plan)),
                Recovery.Lost(Failure.KeyLoss, "a copy under another key"),
                Recovery.Lost(Failure.Ransomware, "a copy that no administrator can delete before its day"),
            ],
        };
    }
}
