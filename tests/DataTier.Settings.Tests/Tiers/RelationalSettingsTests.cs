namespace DataTier.Settings.Tests.Tiers;

public sealed class RelationalSettingsTests
{
    [Theory]
    [InlineData(0, RecoveryMode.None, MasterPassword.KeptByRds)]
    [InlineData(0, RecoveryMode.Backups, MasterPassword.KeptByRds)]
    [InlineData(0, RecoveryMode.Replica, MasterPassword.Rotated)]
    [InlineData(1, RecoveryMode.None, MasterPassword.Rotated)]
    [InlineData(1, RecoveryMode.Backups, MasterPassword.Rotated)]
    [InlineData(15, RecoveryMode.Replica, MasterPassword.Rotated)]
    public void Leave_the_master_password_to_RDS_unless_there_is_a_replica(int readers, RecoveryMode recovery, MasterPassword keeper) =>
        (Shipped("standard") with { Readers = readers, Recovery = recovery }).MasterPassword.Should().Be(keeper);

    [Theory]
    [InlineData("basic", 0, RecoveryMode.None, DatabaseLogin.Password)]
    [InlineData("standard", 0, RecoveryMode.Backups, DatabaseLogin.Password)]
    [InlineData("premium", 1, RecoveryMode.Replica, DatabaseLogin.Iam)]
    public void Grow_with_the_tier(string tier, int readers, RecoveryMode recovery, DatabaseLogin login)
    {
        var settings = Shipped(tier);

        (settings.Readers, settings.Recovery, settings.Login).Should().Be((readers, recovery, login));
    }

    [Theory]
    [InlineData("engine: mariadb\n  version: \"11.4\"", "engine: postgres\n  version: \"16\"")]
    [InlineData("instanceClass: db.t4g.large", "instanceClass: db.m7g.large")]
    [InlineData("storageType: gp3\n  storage: 100 GiB\n  storageCeiling: 300 GiB", "storageType: io2\n  storage: 100 GiB\n  storageCeiling: 300 GiB\n  iops: 5000")]
    [InlineData("storageType: gp3\n  storage: 100 GiB\n  storageCeiling: 300 GiB", "storageType: io2\n  storage: 100 GiB\n  storageCeiling: 2000 GiB\n  iops: 1000")]
    [InlineData("readers: 0", "readers: 15")]
    public void Accept(string text, string change) => Change(text, change).Should().BeEmpty();

    [Theory]
    [InlineData("engine: mariadb", "engine: postgres", "version: there is no postgres 11.4; 14, 15, 16, 17, 18 are allowed; choose one of them")]
    [InlineData("readers: 0", "readers: 16", "readers: 16 is too large; 0 to 15 readers are allowed; lower it")]
    [InlineData("readers: 0", "readers: 0\n  readerClass: db.t4g.medium", "readerClass: chosen for no reader; a class is allowed where there are readers; remove it or raise readers")]
    [InlineData("readers: 0", "readers: 1\n  readerClass: db.t4g.micro", "readerClass: 'db.t4g.micro' cannot run Database Insights; burstable classes from medium on are allowed; choose a larger class")]
    [InlineData("rotation: 90d", "rotation: 91d", "rotation: 91d is too large; 1d to 90d is allowed; lower it")]
    [InlineData("storageType: gp3\n  storage: 100 GiB", "storageType: io2\n  iops: 1000\n  storage: 99 GiB", "storage: 99 GiB of io2; io2 is allowed from 100 GiB on; raise it or choose gp3")]
    [InlineData("storageType: gp3", "storageType: io2\n  iops: 5001", "iops: 5001 for 100 GiB; up to 50 IOPS for each GiB are allowed; lower it or raise storage")]
    [InlineData("storageType: gp3\n  storage: 100 GiB\n  storageCeiling: 300 GiB", "storageType: io2\n  iops: 1000\n  storage: 100 GiB\n  storageCeiling: 2001 GiB", "iops: 1000 for up to 2001 GiB; half an IOPS or more for each GiB is allowed; raise it or lower storageCeiling")]
    [InlineData("storageType: gp3", "storageType: io2", "iops: missing; 1000 to 256000 IOPS are allowed; state the provisioned IOPS")]
    public void Refuse(string text, string change, string message) =>
        Change(text, change).Should().ContainSingle().Which.Should().EndWith($"relational.{message}");

    [Fact]
    public void Leave_the_master_password_of_a_cluster_with_readers_to_RDS() =>
        (Shipped("lab").Readers, Shipped("lab").MasterPassword).Should().Be((1, MasterPassword.KeptByRds));

    [Theory]
    [InlineData("leastAcu: 0 ", "leastAcu: 0.3 ", "leastAcu: '0.3'; 0 to 256 ACU in steps of 0.5 are allowed; correct it")]
    [InlineData("leastAcu: 0 ", "leastAcu: 0.5 ", "pauseAfter: an instance that keeps some capacity never pauses; it is allowed where leastAcu is 0; remove it or set leastAcu to 0")]
    [InlineData("mostAcu: 2", "mostAcu: 256.5", "mostAcu: '256.5'; 1 to 256 ACU in steps of 0.5 are allowed; correct it")]
    [InlineData("proxy: false", "proxy: true", "proxy: its connections keep the instances awake; a proxy is allowed where nothing pauses; turn it off or remove pauseAfter")]
    [InlineData("recovery: none", "recovery: backups", "recovery: 'backups' is not known; none or replica is allowed; choose one of them")]
    [InlineData("readers: 1", "readers: 1\n  mostReaders: 1", "mostReaders: 1 where 1 are there from the beginning; more than readers is allowed; raise it or remove it")]
    [InlineData("readers: 1", "readers: 1\n  reportReaders: 1", "reportReaders: 1 of 1 readers; fewer than readers is allowed; lower it or raise readers")]
    [InlineData("ioOptimized: false", "ioOptimized: false\n  backtrack: 24h", "backtrack: unknown setting; allowed here are engine, version, instanceClass, ioOptimized, mostReaders, reportReaders, leastAcu, mostAcu, pauseAfter, backupRetention, backupWindow, maintenanceWindow, monitoring, insights, logRetention, readers, readerClass, recovery, login, proxy, rotation; remove it")]
    [InlineData("engine: aurora-postgresql\n  version: \"16\"", "engine: aurora-mysql\n  version: \"8.0\"\n  backtrack: 73h", "backtrack: 73h is too large; 1h to 72h is allowed; lower it")]
    [InlineData("engine: aurora-postgresql\n  version: \"16\"", "engine: aurora-mysql\n  version: \"8.0\"\n  backtrack: 24h", "backtrack: chosen with 'db.serverless'; instances with a class can be wound back; remove it or choose a class")]
    [InlineData("ioOptimized: false", "ioOptimized: false\n  multiAz: true", "multiAz: unknown setting; allowed here are engine, version, instanceClass, ioOptimized, mostReaders, reportReaders, leastAcu, mostAcu, pauseAfter, backupRetention, backupWindow, maintenanceWindow, monitoring, insights, logRetention, readers, readerClass, recovery, login, proxy, rotation; remove it")]
    public void Refuse_of_Aurora(string text, string change, string message) =>
        Change(text, change, "lab").Should().ContainSingle().Which.Should().EndWith($"relational.{message}");

    [Theory]
    [InlineData("db.m7g.large", "instanceClass: 'db.m7g.large'; a class like db.r7g.large or db.t4g.medium, or db.serverless, is allowed; correct it")]
    [InlineData("db.serverles", "instanceClass: 'db.serverles'; a class like db.r7g.large or db.t4g.medium, or db.serverless, is allowed; correct it")]
    public void Refuse_classes_that_Aurora_has_not(string instanceClass, string message) =>
        Change("instanceClass: db.serverless", $"instanceClass: {instanceClass}", "lab").First().Should().EndWith($"relational.{message}");

    private static RelationalSettings Shipped(string tier) => Tier.Parse(tier, Tests.Shipped.Text(Tier.FileOf(tier))).Relational;

    private static IEnumerable<string> Change(string text, string change, string tier = "basic")
    {
        var shipped = Tests.Shipped.Text(Tier.FileOf(tier));
        shipped.Should().Contain(text);
        try
        {
            Tier.Parse(tier, shipped.Replace(text, change, StringComparison.Ordinal));
            return [];
        }
        catch (SettingsException refused)
        {
            return refused.Problems.Select(Told.Of);
        }
    }
}
