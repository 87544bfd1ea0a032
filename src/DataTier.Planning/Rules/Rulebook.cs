using System.Collections.Frozen;
using System.Collections.Immutable;
using DataTier.Planning.Rules.Analytics;
using DataTier.Planning.Rules.Backups;
using DataTier.Planning.Rules.Buckets;
using DataTier.Planning.Rules.Caches;
using DataTier.Planning.Rules.Documents;
using DataTier.Planning.Rules.Files;
using DataTier.Planning.Rules.Keys;
using DataTier.Planning.Rules.Kubernetes;
using DataTier.Planning.Rules.Networks;
using DataTier.Planning.Rules.Observability;
using DataTier.Planning.Rules.Relational;
using DataTier.Planning.Rules.Secrets;
using DataTier.Planning.Rules.Streaming;
using DataTier.Settings.Reading;

namespace DataTier.Planning.Rules;

/// <summary>All rules: those that a plan is held against, in the order of the catalogue.</summary>
public static class Rulebook
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        new InstanceStorageIsEncrypted(),
        new InstancesHaveTheirOwnKey(),
        new InstancesHaveNoPublicAddress(),
        new InstancesLieInPrivateSubnets(),
        new InstancesSurviveTheLossOfAZone(),
        new InstancesTellTheirOperatingSystemMetrics(),
        new InstancesRefuseDeletion(),
        new InstancesExportTheirLogs(),
        new MariaDbWritesItsAuditLog(),
        new InstancesLetPeopleSignInByIam(),
        new InstancesKeepBackupsForAWeek(),
        new InstancesTakeMinorUpgrades(),
        new InstanceSnapshotsCarryTags(),
        new InstancesListenElsewhere(),
        new InstanceAdministratorsHaveNamesOfTheirOwn(),
        new InstancesAreInABackupPlan(),
        new InstancesDemandTls(),
        new PostgresLogsStatements(),
        new InstancesTellWhatTheyWaitFor(),
        new InstancesUseACurrentAuthority(),
        new MasterPasswordsAreMadeByRds(),
        new DeletingLeavesASnapshot(),
        new EnginesAreInStandardSupport(),
        new DatabasesCarryTags(),
        new SomebodyIsToldOfDatabaseEvents(),
        new ClusterStorageIsEncrypted(),
        new ClustersRefuseDeletion(),
        new ClustersLetPeopleSignInByIam(),
        new AuroraMySqlCanBeRewound(),
        new ClustersSurviveTheLossOfAZone(),
        new ClusterSnapshotsCarryTags(),
        new ClustersListenElsewhere(),
        new ClusterAdministratorsHaveNamesOfTheirOwn(),
        new ClustersExportTheirLogs(),
        new MultiAzClustersTakeMinorUpgrades(),
        new ClustersKeepBackupsForAWeek(),
        new ClustersAreInABackupPlan(),
        new ClustersDemandTls(),
        new GlobalDatabasesRunASoundVersion(),
        new ProxiesDemandTls(),
        new ProxiesTakeIamLogins(),
        new CachesAreEncryptedAtRest(),
        new CachesDemandTls(),
        new CacheClientsAuthenticate(),
        new CachesFailOverAcrossZones(),
        new CachesKeepSnapshotsForAWeek(),
        new CachesTakeMinorUpgrades(),
        new CachesLieInPrivateSubnets(),
        new CachesListenElsewhere(),
        new CachesDeliverTheirLogs(),
        new ServerlessCachesAreClosed(),
        new FileSystemsAreEncrypted(),
        new FileSystemsAreBackedUp(),
        new AccessPointsPinADirectory(),
        new AccessPointsPinAUser(),
        new MountTargetsAreGuarded(),
        new FileSystemsDemandTls(),
        new FileSystemsSpanZones(),
        new FileSystemsCarryTags(),
        new VolumesAreEncrypted(),
        new BucketsBlockPublicAccess(),
        new BucketsRefusePlainHttp(),
        new BucketPoliciesKeepStrangersOut(),
        new ObjectsAreEncryptedWithTheOwnKey(),
        new BucketsKeepVersions(),
        new BucketsTidyUp(),
        new BucketsLogTheirRequests(),
        new BucketsTakeNoAcls(),
        new BucketsTellOfTheirObjects(),
        new ObjectsAreCopiedElsewhere(),
        new BackupsCannotBeRewritten(),
        new TrailsTellWhoReadsObjects(),
        new TablesScaleWithLoad(),
        new TablesCanBeRestoredToAnySecond(),
        new TablesHaveTheirOwnKey(),
        new TablesRefuseDeletion(),
        new TablesAreInABackupPlan(),
        new TablesCarryTags(),
        new KeysRotate(),
        new KeyPoliciesNameTheirPrincipals(),
        new KeysAreHardToLose(),
        new KeysStayInTheirRegion(),
        new KeysSayWhatTheyAreFor(),
        new NoPolicyDecryptsWithEveryKey(),
        new NothingIsOpenToTheWorld(),
        new NothingMayLeaveForEverywhere(),
        new GroupsAndRulesSayWhatTheyAreFor(),
        new GroupsAreUsedAndSmall(),
        new SecretsRotate(),
        new SecretsHaveTheirOwnKey(),
        new SecretsAreClosedToOthers(),
        new SecretsAreDescribedAndRecoverable(),
        new KafkaTrafficIsEncrypted(),
        new BrokersArePrivate(),
        new KafkaClientsAuthenticate(),
        new KafkaMetricsGoDownToTopics(),
        new BrokerLogsAreKept(),
        new KafkaIsMaintained(),
        new ConnectorsUseTlsAndLog(),
        new VaultsHaveTheirOwnKey(),
        new BackupPlansKeepAndCopy(),
        new VaultsRefuseEarlyDeletion(),
        new VaultsAndPlansCarryTags(),
        new LogsAreKeptForAYear(),
        new LogsHaveTheirOwnKey(),
        new AlarmsReachSomebody(),
        new TopicsAreEncryptedAndClosed(),
        new TrailsAreCompleteAndChecked(),
        new TrailBucketsArePrivateAndLogged(),
        new TrailsTellWhatIsUnusual(),
        new AddOnsArePinnedAndLimited(),
        new WarehousesArePrivateAndLogged(),
        new GlueEncryptsWhatItWrites(),
        new GlueJobsAreCurrentAndLogged(),
        new QueryResultsAreEncryptedAndMetered(),
        new MemoryDbIsClosedAndKept(),
        new VolumesGrowAndStay(),
    ];

    /// <summary>Facts that no plan can tell: a rule that needs one takes it for granted, and says so.</summary>
    public static ImmutableArray<ListedRule> Assumptions => Assumed.All;

    /// <summary>Rules of the same catalogues about what is not built.</summary>
    public static ImmutableArray<ListedRule> NotApplicable => NotBuilt.All;

    private static readonly Lazy<FrozenDictionary<string, Rule>> ById = new(() => Rules.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal));

    /// <summary>The rule with an id, or null.</summary>
    public static Rule? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>What to do about an id that is none: the nearest one, or where all of them stand.</summary>
    public static string Suggest(string id) => Suggestion.Or("datatier rules lists them", id, Rules.Select(rule => rule.Id));
}
