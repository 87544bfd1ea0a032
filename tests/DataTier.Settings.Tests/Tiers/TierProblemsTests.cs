namespace DataTier.Settings.Tests.Tiers;

/// <summary>Each case changes one text of the premium tier and tells the one message that follows.</summary>
public sealed class TierProblemsTests
{
    private const string Relational = "engine, version, instanceClass, multiAz, storageType, storage, storageCeiling, iops, throughput, backupRetention, backupWindow, maintenanceWindow, monitoring, insights, logRetention, readers, readerClass, recovery, login, proxy, rotation";
    private const string Windows = "UTC times like sun:04:00-sun:05:00, 30 minutes to less than a day, are allowed";

    [Theory]
    [InlineData("Retention: 35d ", "Retention: 36d ", "backupRetention: |36d", "relational.backupRetention: 36d is too large; 7d to 35d is allowed; lower it")]
    [InlineData("Retention: 35d ", "Retention: 6d ", "backupRetention: |6d", "relational.backupRetention: 6d is too small; 7d to 35d is allowed; raise it")]
    [InlineData("Retention: 35d ", "Retention: 99999999999999999999d ", "backupRetention: |99999999999999999999d", "relational.backupRetention: 99999999999999999999d is beyond every limit; 7d to 35d is allowed; write a number like 7d")]
    [InlineData("Retention: 35d ", "Retention: 7.5d ", "backupRetention: |7.5d", "relational.backupRetention: '7.5d' is not a whole number of a unit; 7d to 35d is allowed; write digits and a unit, like 7d")]
    [InlineData("Retention: 35d ", "Retention: \"35\" ", "backupRetention: |\"35\"", "relational.backupRetention: 35 without a unit; 7d to 35d is allowed; write 35d")]
    [InlineData("Retention: 35d ", "Retention: ", "|backupRetention:", "relational.backupRetention: no value; 7d to 35d is allowed; state one")]
    [InlineData("Retention: 35d ", "Retention: null ", "backupRetention: |null", "relational.backupRetention: no value; 7d to 35d is allowed; state one")]
    [InlineData("Retention: 35d ", "Retention: [35d] ", "backupRetention: |[35d]", "relational.backupRetention: a list; 7d to 35d is allowed; write a single value")]
    [InlineData("multiAz: true", "multiAz: yes", "multiAz: |yes", "relational.multiAz: 'yes' is neither; true or false is allowed; write true or false in lower case")]
    [InlineData("multiAz: true", "multiAz: \"true\"", "multiAz: |\"true\"", "relational.multiAz: the text 'true'; true or false is allowed; write it without quotes")]
    [InlineData("insights: advanced", "insights: advanecd", "insights: |advanecd", "relational.insights: 'advanecd' is not known; standard or advanced is allowed; did you mean 'advanced'?")]
    [InlineData("insights: advanced", "insights: full", "insights: |full", "relational.insights: 'full' is not known; standard or advanced is allowed; choose one of them")]
    [InlineData("engine: mariadb", "engine: mysql", "engine: |mysql", "relational.engine: 'mysql' is not known; mariadb, postgres, aurora-mysql or aurora-postgresql is allowed; choose one of them")]
    [InlineData("db.r6g.2xlarge", "r6g.2xlarge", "instanceClass: |r6g.2xlarge", "relational.instanceClass: 'r6g.2xlarge'; a class like db.r6g.xlarge is allowed; correct it")]
    [InlineData("db.r6g.2xlarge", "12", "instanceClass: |12", "relational.instanceClass: the number 12; a class like db.r6g.xlarge is allowed; put it in quotes, so that no digit is lost")]
    [InlineData("db.r6g.2xlarge", "true", "instanceClass: |true", "relational.instanceClass: the value true; a class like db.r6g.xlarge is allowed; put it in quotes if it is meant as text")]
    [InlineData("db.r6g.2xlarge", "db.t4g.small", "instanceClass: |db.t4g.small", "relational.instanceClass: 'db.t4g.small' cannot run Database Insights; burstable classes from medium on are allowed; choose a larger class")]
    [InlineData("backupWindow: 02:00-03:00", "backupWindow: 2:00-3:00", "backupWindow: |2:00-3:00", "relational.backupWindow: '2:00-3:00' is not a daily window; UTC times like 02:00-03:00, 30 minutes or longer, are allowed; write hh:mm-hh:mm")]
    [InlineData("backupWindow: 02:00-03:00", "backupWindow: 02:00-02:29", "backupWindow: |02:00-02:29", "relational.backupWindow: '02:00-02:29' is 29 minutes long; UTC times like 02:00-03:00, 30 minutes or longer, are allowed; make it longer")]
    [InlineData("sun:04:00-sun:05:00", "sunday:04:00", "maintenanceWindow: |sunday:04:00", "relational.maintenanceWindow: 'sunday:04:00' is not a weekly window; " + Windows + "; write ddd:hh:mm-ddd:hh:mm")]
    [InlineData("sun:04:00-sun:05:00", "sun:04:00-mon:04:00", "maintenanceWindow: |sun:04:00-mon:04:00", "relational.maintenanceWindow: 'sun:04:00-mon:04:00' is 1440 minutes long; " + Windows + "; make it shorter")]
    [InlineData("sun:04:00-sun:05:00", "sun:04:00-sun:04:29", "maintenanceWindow: |sun:04:00-sun:04:29", "relational.maintenanceWindow: 'sun:04:00-sun:04:29' is 29 minutes long; " + Windows + "; make it longer")]
    [InlineData("sun:04:00-sun:05:00", "sun:02:59-sun:03:29", "maintenanceWindow: |sun:02:59-sun:03:29", "relational.maintenanceWindow: sun:02:59-sun:03:29 overlaps the backup window 02:00-03:00; windows that do not overlap are allowed; move one of the two")]
    [InlineData("storageCeiling: 2000 GiB", "storageCeiling: 549 GiB", "storageCeiling: |549 GiB", "relational.storageCeiling: 549 GiB leaves 500 GiB no room to grow; a tenth above storage or more is allowed; raise it")]
    [InlineData("iops: 12000 ", "iops: 1999 ", "iops: |1999", "relational.iops: 1999 is too small; 12000 to 64000 IOPS are allowed; raise it")]
    [InlineData("throughput: 500 MiB/s", "throughput: 3001 MiB/s", "throughput: |3001 MiB/s", "relational.throughput: 3001 MiB/s for 12000 IOPS; up to a quarter MiB/s for each IOPS is allowed; lower it or raise iops")]
    [InlineData("  multiAz: true\n", "", "|engine: mariadb", "relational.multiAz: missing; true or false is allowed; state whether a standby runs in another zone")]
    [InlineData("  multiAz: true\n", "  multiAz: true\n  multiAZ: true\n", "|multiAZ: true", "relational.multiAZ: unknown setting; allowed here are " + Relational + "; did you mean 'multiAz'?")]
    [InlineData("  multiAz: true\n", "  multiAz: true\n  shoeSize: 42\n", "|shoeSize: 42", "relational.shoeSize: unknown setting; allowed here are " + Relational + "; remove it")]
    [InlineData("  multiAz: true\n", "  multiAz: true\n  multiAz: false\n", "|multiAz: false", "relational.multiAz: stated twice, first in line {above}; a setting is stated once; remove one of the two")]
    [InlineData("survives: region", "survives: planet", "survives: |planet", "promise.survives: 'planet' is not known; instance, zone or region is allowed; choose one of them")]
    [InlineData("clusterMode: true", "clusterMode: false", "shards: |2", "cache.shards: 2 shards without cluster mode; 1 shard is allowed without cluster mode; turn clusterMode on or keep 1 shard")]
    [InlineData("shards: 2 ", "shards: 31 ", "shards: |31", "cache.shards: 93 nodes in all; up to 90 nodes are allowed; lower shards or replicasPerShard")]
    [InlineData("snapshotWindow: 01:00-02:00", "snapshotWindow: 04:30-05:30", "maintenanceWindow: |sun:05:00-sun:06:00", "cache.maintenanceWindow: sun:05:00-sun:06:00 overlaps the snapshot window 04:30-05:30; windows that do not overlap are allowed; move one of the two")]
    [InlineData("archiveAfter: 90d", "archiveAfter: 59d", "archiveAfter: |59d", "backupBucket.archiveAfter: day 59 follows day 30 too closely; 30 days or more after infrequentAccessAfter are allowed; raise it")]
    [InlineData("expireAfter: 2555d", "expireAfter: 90d", "archiveAfter: |90d", "backupBucket.archiveAfter: day 90 is not before the end on day 90; a day before expireAfter is allowed; lower it or remove it")]
    [InlineData("lock: 35d", "lock: 2556d", "lock: |2556d", "backupBucket.lock: 2556 days outlast the end on day 2555; up to expireAfter is allowed; lower it or raise expireAfter")]
    [InlineData("archiveAfter: 180d", "archiveAfter: 45d", "archiveAfter: |45d", "files.archiveAfter: 45d is not among them; 1d, 7d, 14d, 30d, 60d, 90d, 180d, 270d or 365d is allowed; choose one of them")]
    [InlineData("archiveAfter: 180d", "archiveAfter: 30d", "archiveAfter: |30d", "files.archiveAfter: day 30 is not after day 30; a day after infrequentAccessAfter is allowed; raise it")]
    [InlineData("throughput: elastic", "throughput: bursting", "archiveAfter: |180d", "files.archiveAfter: chosen for bursting throughput; the Archive class is allowed with elastic throughput; remove it or choose elastic")]
    [InlineData("throughput: elastic\n  infrequentAccessAfter: 30d\n", "throughput: elastic\n", "archiveAfter: |180d", "files.archiveAfter: chosen without infrequentAccessAfter; files go to Archive by way of Infrequent Access; state infrequentAccessAfter")]
    [InlineData("throughput: 500 MiB/s\n  keepReleased", "throughput: 1501 MiB/s\n  keepReleased", "throughput: |1501 MiB/s", "volumes.throughput: 1501 MiB/s for 6000 IOPS; up to a quarter MiB/s for each IOPS is allowed; lower it or raise iops")]
    [InlineData("warehouseUnits: 32", "warehouseUnits: 12", "warehouseUnits: |12", "lake.warehouseUnits: 12 RPU; multiples of 8 are allowed; write 8 or 16")]
    [InlineData("warehouseUnits: 32", "warehouseUnits: 136", "warehouseUnitsCeiling: |128", "lake.warehouseUnitsCeiling: 128 RPU where queries start with 136; the ceiling is at least as high; raise it or lower warehouseUnits")]
    [InlineData("queryLimit: 1024 GiB", "queryLimit: 0 GiB", "queryLimit: |0 GiB", "lake.queryLimit: 0 GiB is too small; 1 GiB to 10240 GiB is allowed; raise it")]
    [InlineData("keep: 2555d", "keep: 30d", "keep: |30d", "audit.keep: 30d is too small; 90d to 3653d is allowed; raise it")]
    [InlineData("alarms: full", "alarms: all", "alarms: |all", "watching.alarms: 'all' is not known; essential or full is allowed; choose one of them")]
    [InlineData("dashboard: true", "dashboard: yes", "dashboard: |yes", "watching.dashboard: 'yes' is neither; true or false is allowed; write true or false in lower case")]
    [InlineData("mode: governance", "mode: locked", "mode: |locked", "vault.mode: 'locked' is not known; governance, compliance, open or none is allowed; choose one of them")]
    [InlineData("weekly: 84d", "weekly: 35d", "weekly: |35d", "vault.weekly: 35 days, in which the service itself keeps 35; more than 35 days is allowed: one owner of each day's backups; raise it or choose mode none")]
    [InlineData("lockLeast: 35d", "lockLeast: 36d", "daily: |35d", "vault.daily: 35 days is below the lock's 36; 36 to 400 days is allowed; raise it or lower lockLeast")]
    [InlineData("monthly: 365d", "monthly: 401d", "monthly: |401d", "vault.monthly: 401 days is above the lock's 400; 35 to 400 days is allowed; lower it or raise lockMost")]
    [InlineData("lockLeast: 35d", "lockLeast: 401d", "lockLeast: |401d", "vault.lockLeast: 401 days is above the 400 of lockMost; up to lockMost is allowed; lower it")]
    [InlineData("window: 20:00-21:00", "window: 00:01-01:01", "window: |00:01-01:01", "vault.window: 00:01-01:01 is less than an hour before the database's own 02:00-03:00, or within it; a window that ends an hour earlier is allowed; move one of the two")]
    [InlineData("window: 20:00-21:00", "window: 03:30-04:30", "window: |03:30-04:30", "vault.window: 03:30-04:30 is less than an hour before the maintenance sun:04:00-sun:05:00, or within it; a window that ends an hour earlier is allowed; move one of the two")]
    [InlineData("window: 20:00-21:00", "window: 20:00-20:59", "window: |20:00-20:59", "vault.window: '20:00-20:59' is 59 minutes long; UTC times like 02:00-03:00, 60 minutes or longer, are allowed; make it longer")]
    [InlineData("mode: governance", "mode: compliance", "|mode: compliance", "vault.grace: missing; 3d to 36500d is allowed; state how long a compliance lock can still be taken away")]
    public void Are_told_with_their_place(string text, string change, string mark, string message)
    {
        var place = Place.Of(Changed(text, change), mark);
        var above = message.Replace("{above}", $"{place.Line - 1}", StringComparison.Ordinal);

        Problems(Changed(text, change)).Should().Equal($"stacks/tiers/premium.yaml:{place} {above}");
    }

    [Fact]
    public void Name_a_class_that_alarms_cannot_be_measured_against()
    {
        var text = Changed("readerClass: db.r6g.xlarge", "readerClass: db.x3g.large");

        Problems(text).Should().Contain(
            $"stacks/tiers/premium.yaml:{Place.Of(text, "readerClass: |db.x3g.large")} relational.readerClass: processors and memory of 'db.x3g.large' are not known; a class that alarms can be measured against is allowed; choose another or add the facts to Catalogue/MachineClass.cs");
    }

    [Fact]
    public void Are_told_once_for_a_section_that_is_missing() =>
        Problems("promise:\n  recoveryPoint: 5min\n  recoveryTime: 5min\n  survives: zone\n  monthlyCeiling: 5 USD\n").Should().Equal(
            "stacks/tiers/premium.yaml:1:1 protection: missing; a mapping is allowed; state what guards the data against a mistaken delete",
            "stacks/tiers/premium.yaml:1:1 relational: missing; a mapping is allowed; state the relational database",
            "stacks/tiers/premium.yaml:1:1 cache: missing; a mapping is allowed; state the cache, and what all stores have in common",
            "stacks/tiers/premium.yaml:1:1 backupBucket: missing; a mapping is allowed; state the bucket for backups",
            "stacks/tiers/premium.yaml:1:1 applicationBuckets: missing; a mapping is allowed; state the buckets that applications ask for",
            "stacks/tiers/premium.yaml:1:1 files: missing; a mapping is allowed; state the file system that the cluster shares",
            "stacks/tiers/premium.yaml:1:1 volumes: missing; a mapping is allowed; state the volumes that pods claim",
            "stacks/tiers/premium.yaml:1:1 observability: missing; a mapping is allowed; state what the platform observes",
            "stacks/tiers/premium.yaml:1:1 documents: missing; a mapping is allowed; state the tables of clients that state some",
            "stacks/tiers/premium.yaml:1:1 streaming: missing; a mapping is allowed; state Kafka, for clients whose events outgrow the queue",
            "stacks/tiers/premium.yaml:1:1 lake: missing; a mapping is allowed; state the lake of clients that ask for one",
            "stacks/tiers/premium.yaml:1:1 audit: missing; a mapping is allowed; state what is recorded about the use of clients' data",
            "stacks/tiers/premium.yaml:1:1 watching: missing; a mapping is allowed; state how the data tier is watched",
            "stacks/tiers/premium.yaml:1:1 vault: missing; a mapping is allowed; state snapshots by AWS Backup, beyond what each service keeps of itself");

    [Fact]
    public void Are_told_once_for_a_section_that_is_no_mapping() =>
        Problems(Changed("cache:\n", "cache: none\ncacheOfOld:\n")).Should().Contain($"stacks/tiers/premium.yaml:{Place.Of(Changed("cache:\n", "cache: none\n"), "cache: |none")} cache: a single value; a mapping is allowed; write 'name: value' lines below it");

    [Fact]
    public void Name_iops_and_throughput_below_400_GiB()
    {
        var text = Changed("storage: 500 GiB", "storage: 399 GiB");

        Problems(text).Should().Equal(
            $"stacks/tiers/premium.yaml:{Place.Of(text, "storageCeiling: |2000 GiB")} relational.storageCeiling: warning: growth from 399 to 2000 GiB copies the volume for hours on the way; a ceiling below 400 GiB, or storage from there on, grows smoothly; lower it or raise storage",
            $"stacks/tiers/premium.yaml:{Place.Of(text, "iops: |12000")} relational.iops: chosen for 399 GiB; IOPS are allowed from 400 GiB on; remove it or raise storage",
            $"stacks/tiers/premium.yaml:{Place.Of(text, "throughput: |500 MiB/s\n  backup")} relational.throughput: chosen for 399 GiB; throughput is allowed from 400 GiB on; remove it or raise storage");
    }

    [Theory]
    [InlineData("backupRetention: 35d", "backupRetentionDays: 35", "backupRetention")]
    [InlineData("lock: 35d", "lockDays: 35", "lock")]
    [InlineData("logs: 180d", "logsDays: 180", "logs")]
    [InlineData("monthlyCeiling: 7200 USD", "monthlyCeilingUsd: 7200", "monthlyCeiling")]
    [InlineData("storage: 1000 GiB", "storageGib: 1000", "storage")]
    public void Lead_from_a_name_with_its_unit_to_the_setting(string text, string change, string name) =>
        Problems(Changed(text, change)).Should().ContainSingle(problem => problem.Contains("unknown setting", StringComparison.Ordinal))
            .Which.Should().EndWith($"did you mean '{name}'?");

    [Fact]
    public void Are_none_at_400_GiB() => Problems(Changed("storage: 500 GiB", "storage: 400 GiB")).Should().BeEmpty();

    private static string Changed(string text, string change)
    {
        var shipped = Shipped.Text("stacks/tiers/premium.yaml");
        var at = shipped.IndexOf(text, StringComparison.Ordinal);
        at.Should().BePositive($"'{text}' stands in the file");
        return string.Concat(shipped.AsSpan(0, at), change, shipped.AsSpan(at + text.Length));
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
            return refused.Problems.Select(Told.Of);
        }
    }
}
