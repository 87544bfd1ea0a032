using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Clusters of Kafka: several copies of each event, and an archive where a connector writes one.</summary>
internal static class Brokers
{
    public const string Type = "aws:msk/cluster:Cluster";

    private const string Configuration = "aws:msk/configuration:Configuration";
    private const string Connector = "aws:mskconnect/connector:Connector";
    private const string Copies = "default.replication.factor=";

    public static Holding Read(PlannedResource cluster, PromisedPlan plan)
    {
        var restore = RestoreRates.OfBrokers(Fact.Of(cluster, "brokerNodeGroupInfo.storageInfo.ebsStorageInfo.volumeSize"));
        var region = Recovery.Lost(Failure.Region, "brokers or an archive in another region");
        return new Holding
        {
            Resource = cluster,
            Family = "streaming",
            Encryption = Fact.Of(cluster, "encryptionInfo.encryptionAtRestKmsKeyArn").IsAbsent ? Encryption.KeyOfAws : Encryption.OwnKey,
            Copy = plan.Backups.Of(cluster),
            Recoveries =
            [
                Copied(Failure.Instance, cluster, plan),
                Copied(Failure.Zone, cluster, plan),
                region,
                Archived(cluster, plan, restore),
                LastResorts.KeyLoss(cluster, "encryptionInfo", plan, region),
                LastResorts.Ransomware(cluster, null, restore),
            ],
        };
    }

    private static Recovery Copied(Failure failure, PlannedResource cluster, PromisedPlan plan)
    {
        if (cluster["brokerNodeGroupInfo"] is not PlannedValue.Map group || group["clientSubnets"] is not PlannedValue.List subnets)
        {
            return Recovery.NotKnown(failure, Fact.Of(cluster, "brokerNodeGroupInfo.clientSubnets"));
        }

        // A subnet is a zone: MSK spreads its brokers over them, and copies over the zones. AWS's own configuration keeps three copies where there are three.
        var configuration = plan.Source(cluster, "configurationInfo", Configuration);
        var properties = configuration is null ? default : Fact.Of(configuration, "serverProperties");
        if (properties.IsHidden)
        {
            return Recovery.NotKnown(failure, properties);
        }

        var copies = properties.Text is { } text ? CopiesIn(text) : subnets.Items.Length;
        var evidence = new Fact(configuration ?? cluster, "default.replication.factor", PlannedValue.Of(copies));
        return copies > 1 && subnets.Items.Length > 1
            ? Recovery.Survived(failure, Estimates.NoLoss, Estimates.LeaderElection, evidence)
            : Recovery.Lost(failure, "a second copy of each event in another zone") with { Evidence = evidence.ToString() };
    }

    private static int CopiesIn(string properties)
    {
        foreach (var line in properties.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(Copies, StringComparison.Ordinal) && int.TryParse(line[Copies.Length..], out var copies))
            {
                return copies;
            }
        }

        return 1;
    }

    /// <summary>A deleted topic is replayed from the archive, where a connector writes one.</summary>
    public static Recovery Archived(PlannedResource cluster, PromisedPlan plan, Estimate restore)
    {
        if (plan.User(cluster, Connector, "kafkaCluster") is not { } connector)
        {
            return Recovery.Lost(Failure.Deletion, "an archive of the events");
        }

        const string Rotation = "rotate.schedule.interval.ms";
        const decimal MillisecondsPerMinute = 60_000;
        var rotation = connector["connectorConfiguration"] is PlannedValue.Map settings
            ? new Fact(connector, Rotation, settings[Rotation])
            : new Fact(connector, Rotation, PlannedValue.Unknown);
        var behind = new Estimate(rotation.Number / MillisecondsPerMinute, "events reach the archive when its connector closes a file", "https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html");
        return Recovery.Restored(Failure.Deletion, behind, restore, rotation);
    }
}
