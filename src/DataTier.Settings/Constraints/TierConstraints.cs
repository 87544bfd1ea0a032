using DataTier.Settings.Constraints.Caches;
using DataTier.Settings.Constraints.Databases;
using DataTier.Settings.Constraints.Lakes;
using DataTier.Settings.Constraints.Objects;
using DataTier.Settings.Constraints.Storage;
using DataTier.Settings.Constraints.Streams;
using DataTier.Settings.Constraints.Vaults;

namespace DataTier.Settings.Constraints;

/// <summary>The constraints that hold within one tier.</summary>
internal static class TierConstraints
{
    /// <summary>All of them, by id.</summary>
    public static readonly TierConstraint[] All =
    [
        new StripedStorage(),
        new StorageThroughput(),
        new ThroughputOfManyIops(),
        new ProvisionedStorage(),
        new RoomToGrow(),
        new GrowthAcrossStripes(),
        new DatabaseWindows(),
        new ProxyOfPausingDatabase(),
        new InsightsOfSmallClasses(),
        new GlobalDatabaseClasses(),
        new ServerlessOfGlobalDatabases(),
        new ClassOfReaders(),
        new ReadersUnderLoad(),
        new ServerlessRange(),
        new ReadersForReports(),
        new BacktrackedClusters(),
        new DatabaseVersions(),
        new InstanceClasses(),
        new ProxyVersions(),

        .. StoreConstraints.All,

        new ArchiveAfterInfrequentAccess(),
        new ExpiryComesLast(),
        new ShortStaysInColdClasses(),
        new LockOfBackups(),

        new ArchiveOfFiles(),
        new VolumeThroughput(),
        new ReleasedVolumes(),

        new BrokerStorage(),
        new SmallBrokers(),

        new OneOwnerOfBackups(),
        new RetentionWithinLock(),
        new SnapshotWindow(),
        new KafkaVersions(),
        new BrokerTypes(),

        new WarehouseSteps(),
        new MeasuredMachines(),
    ];

    /// <summary>Notes every problem of a tier among the problems of its file.</summary>
    public static void Check(ReadTier tier)
    {
        foreach (var constraint in All)
        {
            constraint.Check(tier.Tier, new Findings(tier.Document, constraint));
        }
    }
}
