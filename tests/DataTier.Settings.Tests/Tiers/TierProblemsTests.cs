namespace DataTier.Settings.Tests.Tiers;

/// <summary>Each case changes one text of the premium tier and tells the one message that follows.</summary>
public sealed class TierProblemsTests
{
    private const string Relational = "engine, version, instanceClass, multiAz, storageType, storageGib, storageCeilingGib, iops, throughputMibps, backupRetentionDays, backupWindow, maintenanceWindow, monitoringSeconds, insights, logRetentionDays, readers, readerClass, recovery, login, proxy, rotationDays";
    private const string Windows = "UTC times like sun:04:00-sun:05:00, 30 minutes to less than a day, are allowed";

    [Theory]
    [InlineData("RetentionDays: 35 ", "RetentionDays: 36 ", "24:24 relational.backupRetentionDays: 36 is too large; 7 to 35 days are allowed; lower it")]
    [InlineData("RetentionDays: 35 ", "RetentionDays: 6 ", "24:24 relational.backupRetentionDays: 6 is too small; 7 to 35 days are allowed; raise it")]
    [InlineData("RetentionDays: 35 ", "RetentionDays: 99999999999999999999 ", "24:24 relational.backupRetentionDays: '99999999999999999999' is not a whole number; 7 to 35 days are allowed; write digits only")]
    [InlineData("RetentionDays: 35 ", "RetentionDays: 7.5 ", "24:24 relational.backupRetentionDays: '7.5' is not a whole number; 7 to 35 days are allowed; write digits only")]
    [InlineData("RetentionDays: 35 ", "RetentionDays: \"35\" ", "24:24 relational.backupRetentionDays: the text '35'; 7 to 35 days are allowed; write a whole number without quotes")]
    [InlineData("RetentionDays: 35 ", "RetentionDays: ", "24:3 relational.backupRetentionDays: no value; 7 to 35 days are allowed; state one")]
    [InlineData("RetentionDays: 35 ", "RetentionDays: null ", "24:24 relational.backupRetentionDays: no value; 7 to 35 days are allowed; state one")]
    [InlineData("RetentionDays: 35 ", "RetentionDays: [35] ", "24:24 relational.backupRetentionDays: a list; 7 to 35 days are allowed; write a single value")]
    [InlineData("multiAz: true", "multiAz: yes", "18:12 relational.multiAz: 'yes' is neither; true or false is allowed; write true or false in lower case")]
    [InlineData("multiAz: true", "multiAz: \"true\"", "18:12 relational.multiAz: the text 'true'; true or false is allowed; write it without quotes")]
    [InlineData("insights: advanced", "insights: advanecd", "28:13 relational.insights: 'advanecd' is not known; standard or advanced is allowed; did you mean 'advanced'?")]
    [InlineData("insights: advanced", "insights: full", "28:13 relational.insights: 'full' is not known; standard or advanced is allowed; choose one of them")]
    [InlineData("engine: mariadb", "engine: mysql", "15:11 relational.engine: 'mysql' is not known; mariadb, postgres, aurora-mysql or aurora-postgresql is allowed; choose one of them")]
    [InlineData("db.r6g.2xlarge", "r6g.2xlarge", "17:18 relational.instanceClass: 'r6g.2xlarge'; a class like db.r6g.xlarge is allowed; correct it")]
    [InlineData("db.r6g.2xlarge", "12", "17:18 relational.instanceClass: the number 12; a class like db.r6g.xlarge is allowed; put it in quotes, so that no digit is lost")]
    [InlineData("db.r6g.2xlarge", "true", "17:18 relational.instanceClass: the value true; a class like db.r6g.xlarge is allowed; put it in quotes if it is meant as text")]
    [InlineData("db.r6g.2xlarge", "db.t4g.small", "17:18 relational.instanceClass: 'db.t4g.small' cannot run Database Insights; burstable classes from medium on are allowed; choose a larger class")]
    [InlineData("backupWindow: 02:00-03:00", "backupWindow: 2:00-3:00", "25:17 relational.backupWindow: '2:00-3:00' is not a daily window; UTC times like 02:00-03:00, 30 minutes or longer, are allowed; write hh:mm-hh:mm")]
    [InlineData("backupWindow: 02:00-03:00", "backupWindow: 02:00-02:29", "25:17 relational.backupWindow: '02:00-02:29' is 29 minutes long; UTC times like 02:00-03:00, 30 minutes or longer, are allowed; make it longer")]
    [InlineData("sun:04:00-sun:05:00", "sunday:04:00", "26:22 relational.maintenanceWindow: 'sunday:04:00' is not a weekly window; " + Windows + "; write ddd:hh:mm-ddd:hh:mm")]
    [InlineData("sun:04:00-sun:05:00", "sun:04:00-mon:04:00", "26:22 relational.maintenanceWindow: 'sun:04:00-mon:04:00' is 1440 minutes long; " + Windows + "; make it shorter")]
    [InlineData("sun:04:00-sun:05:00", "sun:04:00-sun:04:29", "26:22 relational.maintenanceWindow: 'sun:04:00-sun:04:29' is 29 minutes long; " + Windows + "; make it longer")]
    [InlineData("sun:04:00-sun:05:00", "sun:02:59-sun:03:29", "26:22 relational.maintenanceWindow: sun:02:59-sun:03:29 overlaps the backup window 02:00-03:00; windows that do not overlap are allowed; move one of the two")]
    [InlineData("storageCeilingGib: 2000", "storageCeilingGib: 549", "21:22 relational.storageCeilingGib: 549 GiB leaves 500 GiB no room to grow; a tenth above storageGib or more is allowed; raise it")]
    [InlineData("iops: 12000 ", "iops: 1999 ", "22:9 relational.iops: 1999 is too small; 12000 to 64000 IOPS are allowed; raise it")]
    [InlineData("throughputMibps: 500", "throughputMibps: 3001", "23:20 relational.throughputMibps: 3001 MiB/s for 12000 IOPS; up to a quarter MiB/s for each IOPS is allowed; lower it or raise iops")]
    [InlineData("  multiAz: true\n", "", "15:3 relational.multiAz: missing; true or false is allowed; state whether a standby runs in another zone")]
    [InlineData("  multiAz: true\n", "  multiAz: true\n  multiAZ: true\n", "19:3 relational.multiAZ: unknown setting; allowed here are " + Relational + "; did you mean 'multiAz'?")]
    [InlineData("  multiAz: true\n", "  multiAz: true\n  shoeSize: 42\n", "19:3 relational.shoeSize: unknown setting; allowed here are " + Relational + "; remove it")]
    [InlineData("  multiAz: true\n", "  multiAz: true\n  multiAz: false\n", "19:3 relational.multiAz: stated twice, first in line 18; a setting is stated once; remove one of the two")]
    [InlineData("survives: region", "survives: planet", "6:13 promise.survives: 'planet' is not known; instance, zone or region is allowed; choose one of them")]
    [InlineData("clusterMode: true", "clusterMode: false", "41:11 cache.shards: 2 shards without cluster mode; 1 shard is allowed without cluster mode; turn clusterMode on or keep 1 shard")]
    [InlineData("shards: 2 ", "shards: 31 ", "41:11 cache.shards: 93 nodes in all; up to 90 nodes are allowed; lower shards or replicasPerShard")]
    [InlineData("snapshotWindow: 01:00-02:00", "snapshotWindow: 04:30-05:30", "46:22 cache.maintenanceWindow: sun:05:00-sun:06:00 overlaps the snapshot window 04:30-05:30; windows that do not overlap are allowed; move one of the two")]
    [InlineData("archiveAfterDays: 90", "archiveAfterDays: 59", "51:21 backupBucket.archiveAfterDays: day 59 follows day 30 too closely; 30 days or more after infrequentAccessAfterDays are allowed; raise it")]
    [InlineData("expireAfterDays: 2555", "expireAfterDays: 90", "51:21 backupBucket.archiveAfterDays: day 90 is not before the end on day 90; a day before expireAfterDays is allowed; lower it or remove it")]
    [InlineData("lockDays: 35", "lockDays: 2556", "54:13 backupBucket.lockDays: 2556 days outlast the end on day 2555; up to expireAfterDays is allowed; lower it or raise expireAfterDays")]
    [InlineData("archiveAfterDays: 180", "archiveAfterDays: 45", "70:21 files.archiveAfterDays: '45' is not known; 1, 7, 14, 30, 60, 90, 180, 270 or 365 is allowed; choose one of them")]
    [InlineData("archiveAfterDays: 180", "archiveAfterDays: 30", "70:21 files.archiveAfterDays: day 30 is not after day 30; a day after infrequentAccessAfterDays is allowed; raise it")]
    [InlineData("throughput: elastic", "throughput: bursting", "70:21 files.archiveAfterDays: chosen for bursting throughput; the Archive class is allowed with elastic throughput; remove it or choose elastic")]
    [InlineData("throughput: elastic\n  infrequentAccessAfterDays: 30\n", "throughput: elastic\n", "69:21 files.archiveAfterDays: chosen without infrequentAccessAfterDays; files go to Archive by way of Infrequent Access; state infrequentAccessAfterDays")]
    [InlineData("throughputMibps: 500\n  keepReleased", "throughputMibps: 1501\n  keepReleased", "76:20 volumes.throughputMibps: 1501 MiB/s for 6000 IOPS; up to a quarter MiB/s for each IOPS is allowed; lower it or raise iops")]
    public void Are_told_with_their_place(string text, string change, string message) =>
        Change(text, change).Should().Equal($"stacks/tiers/premium.yaml:{message}");

    [Fact]
    public void Are_told_once_for_a_section_that_is_missing() =>
        Problems("promise:\n  recoveryPointMinutes: 5\n  recoveryTimeMinutes: 5\n  survives: zone\n  monthlyCeilingUsd: 5\n").Should().Equal(
            "stacks/tiers/premium.yaml:1:1 protection: missing; a mapping is allowed; state what guards the data against a mistaken delete",
            "stacks/tiers/premium.yaml:1:1 relational: missing; a mapping is allowed; state the relational database",
            "stacks/tiers/premium.yaml:1:1 cache: missing; a mapping is allowed; state the cache",
            "stacks/tiers/premium.yaml:1:1 backupBucket: missing; a mapping is allowed; state the bucket for backups",
            "stacks/tiers/premium.yaml:1:1 applicationBuckets: missing; a mapping is allowed; state the buckets that applications ask for",
            "stacks/tiers/premium.yaml:1:1 files: missing; a mapping is allowed; state the file system that the cluster shares",
            "stacks/tiers/premium.yaml:1:1 volumes: missing; a mapping is allowed; state the volumes that pods claim",
            "stacks/tiers/premium.yaml:1:1 observability: missing; a mapping is allowed; state what the platform observes",
            "stacks/tiers/premium.yaml:1:1 documents: missing; a mapping is allowed; state the tables of clients that state some",
            "stacks/tiers/premium.yaml:1:1 streaming: missing; a mapping is allowed; state Kafka, for clients whose events outgrow the queue");

    [Fact]
    public void Are_told_once_for_a_section_that_is_no_mapping() =>
        Change("cache:\n", "cache: none\ncacheOfOld:\n").Should().Contain("stacks/tiers/premium.yaml:37:8 cache: a single value; a mapping is allowed; write 'name: value' lines below it");

    [Fact]
    public void Name_iops_and_throughput_below_400_GiB() =>
        Change("storageGib: 500", "storageGib: 399").Should().Equal(
            "stacks/tiers/premium.yaml:22:9 relational.iops: chosen for 399 GiB; IOPS are allowed from 400 GiB on; remove it or raise storageGib",
            "stacks/tiers/premium.yaml:23:20 relational.throughputMibps: chosen for 399 GiB; throughput is allowed from 400 GiB on; remove it or raise storageGib");

    [Fact]
    public void Are_none_at_400_GiB() => Change("storageGib: 500", "storageGib: 400").Should().BeEmpty();

    private static IEnumerable<string> Change(string text, string change)
    {
        var shipped = Shipped.Text("stacks/tiers/premium.yaml");
        var at = shipped.IndexOf(text, StringComparison.Ordinal);
        at.Should().BePositive($"'{text}' stands in the file");
        return Problems(string.Concat(shipped.AsSpan(0, at), change, shipped.AsSpan(at + text.Length)));
    }

    private static IEnumerable<string> Problems(string text)
    {
        try
        {
            Tier.Parse("premium", text);
            return [];
        }
        catch (SettingsException refused)
        {
            return refused.Problems.Select(problem => problem.ToString());
        }
    }
}
