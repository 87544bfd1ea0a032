using DataTier.Settings.Describing;
using DataTier.Settings.Tests.Constraints.Composed;

namespace DataTier.Settings.Tests.Describing;

/// <summary>A value of a tier file is followed in three steps: the file states it, the setting names the property that it becomes, the plan has it there.</summary>
public sealed class FollowAValueTests
{
    [Theory]
    [InlineData("standard", "relational.backupRetention", "14d", "aws:rds/instance:Instance", "backupRetentionPeriod", "fabrikam-mariadb", "14")]
    [InlineData("rehearsal", "relational.backtrack", "72h", "aws:rds/cluster:Cluster", "backtrackWindow", "relecloud-aurora-mysql", "259200")]
    [InlineData("global", "relational.mostReaders", "6", "aws:appautoscaling/target:Target", "maxCapacity", "proseware-aurora-postgresql-readers", "6")]
    [InlineData("premium", "cache.shards", "2", "aws:elasticache/replicationGroup:ReplicationGroup", "numNodeGroups", "northwind-valkey", "2")]
    [InlineData("lab", "cache.snapshotWindow", "01:00-02:00", "aws:elasticache/serverlessCache:ServerlessCache", "dailySnapshotTime", "lamna-valkey", "01:00")]
    [InlineData("premium", "backupBucket.lock", "35d", "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration", "rule.defaultRetention.days", "northwind-backup", "35")]
    [InlineData("premium", "documents.pointInTime", "35d", "aws:dynamodb/table:Table", "pointInTimeRecovery.recoveryPeriodInDays", "contoso-documents.policy-documents", "35")]
    [InlineData("standard", "streaming.storage", "500 GiB", "aws:msk/cluster:Cluster", "brokerNodeGroupInfo.storageInfo.ebsStorageInfo.volumeSize", "fabrikam-kafka", "500")]
    [InlineData("premium", "files.throughput", "elastic", "aws:efs/fileSystem:FileSystem", "throughputMode", "platform-files", "elastic")]
    [InlineData("premium", "vault.lockMost", "400d", "aws:backup/vaultLockConfiguration:VaultLockConfiguration", "maxRetentionDays", "northwind-vault", "400")]
    [InlineData("premium", "lake.queryLimit", "1024 GiB", "aws:athena/workgroup:Workgroup", "configuration.bytesScannedCutoffPerQuery", "contoso-lake", "1099511627776")]
    public void In_three_steps(string tier, string path, string stated, string type, string property, string resource, string value)
    {
        var values = TierValues.Of(Shipped.Folder);

        values.Rows.Single(row => row.Path == path).Values[values.Tiers.IndexOf(tier)].Should().Be(stated, "the tier's file states it");
        SettingsCatalogue.Find(path).SelectMany(fact => fact.Sets).Should().Contain(sets => $"{type}.{property}".StartsWith(sets, StringComparison.Ordinal), "datatier explain names the property");
        MadePlan.Production.Of(type).Single(made => made.Name == resource).Text(property).Should().Be(value, "the plan has it there");
    }

    // What is promised, measured or assumed becomes no property.
    private static readonly string[] Told = ["promise", "restores", "usage"];

    [Fact]
    public void From_every_number_of_a_tier() =>
        SettingsCatalogue.Tier
            .Where(fact => !fact.HasSettings && fact.Sets.IsEmpty && fact.Allowed.Any(char.IsAsciiDigit) && !Told.Contains(fact.Path.Split('.')[0]))
            .Select(fact => fact.Path).Distinct().Should().BeEquivalentTo(["relational.readers", "relaxes"], "a reason is none, and readers are resources");
}
