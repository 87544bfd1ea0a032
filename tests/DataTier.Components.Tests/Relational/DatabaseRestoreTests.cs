using System.Collections.Immutable;
using DataTier.Components.Relational;
using DataTier.Settings;

namespace DataTier.Components.Tests.Relational;

public sealed class DatabaseRestoreTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Backups = "arn:aws:rds:eu-west-1:111122223333:auto-backup:ab-0123456789abcdefghij";

    [Fact]
    public async Task Makes_an_instance_from_a_snapshot_and_hands_over_the_password_anew()
    {
        var writer = (await FromInstance("premium", new RestoreSettings { Snapshot = "before-the-move" })).Named(Instance, "northwind-mariadb");

        (writer["snapshotIdentifier"], writer["dbName"], writer["passwordWo"]).Should().Be(("before-the-move", null, "password of northwind-mariadb-master"));
        writer.Inputs.Keys.Should().NotContain("restoreToPointInTime");
    }

    [Theory]
    [InlineData("production-old", null, "sourceDbInstanceIdentifier")]
    [InlineData("db-ABCDEFGHIJKLMNOPQRSTUVWXY1", "2026-11-19T23:45:00Z", "sourceDbiResourceId")]
    [InlineData(Backups, null, "sourceDbInstanceAutomatedBackupsArn")]
    public async Task Makes_an_instance_from_a_point_in_time(string database, string? time, string source)
    {
        var writer = (await FromInstance("basic", new RestoreSettings { Database = database, Time = time })).Only(Instance);

        writer.Map("restoreToPointInTime").Should().BeEquivalentTo(time is null
            ? new Dictionary<string, object> { [source] = database, ["useLatestRestorableTime"] = true }
            : new Dictionary<string, object> { [source] = database, ["restoreTime"] = time });
        writer.Inputs.Keys.Should().NotContain(["dbName", "snapshotIdentifier"]);
    }

    [Theory]
    [InlineData("production-old", null, "sourceClusterIdentifier")]
    [InlineData("cluster-ABCDEFGHIJKLMNOPQRSTUVWXY1", "2026-11-19T23:45:00Z", "sourceClusterResourceId")]
    public async Task Makes_a_cluster_from_a_point_in_time(string database, string? time, string source)
    {
        var cluster = (await FromCluster(new RestoreSettings { Database = database, Time = time })).Only(Cluster);

        cluster.Map("restoreToPointInTime").Should().BeEquivalentTo(time is null
            ? new Dictionary<string, object> { [source] = database, ["restoreType"] = "full-copy", ["useLatestRestorableTime"] = true }
            : new Dictionary<string, object> { [source] = database, ["restoreType"] = "full-copy", ["restoreToTime"] = time });
        cluster.Inputs.Keys.Should().NotContain(["databaseName", "snapshotIdentifier"]);
    }

    [Fact]
    public async Task Makes_a_cluster_from_a_snapshot()
    {
        var cluster = (await FromCluster(new RestoreSettings { Snapshot = "before-the-move" })).Only(Cluster);

        (cluster["snapshotIdentifier"], cluster["databaseName"], cluster["manageMasterUserPassword"]).Should().Be(("before-the-move", null, true));
    }

    [Fact]
    public async Task Is_over_once_the_database_is_there()
    {
        (await FromInstance("basic", null)).Only(Instance).Options?.IgnoreChanges.Should().Equal("dbName", "restoreToPointInTime", "snapshotIdentifier", "username");
        (await FromCluster(null)).Only(Cluster).Options?.IgnoreChanges.Should().Equal("databaseName", "globalClusterIdentifier", "masterUsername", "restoreToPointInTime", "snapshotIdentifier");
    }

    [Fact]
    public async Task Leaves_readers_to_follow_the_writer()
    {
        var reader = (await FromInstance("premium", new RestoreSettings { Snapshot = "before-the-move" })).Named(Instance, "northwind-mariadb-reader-1");

        reader.Inputs.Keys.Should().NotContain(["snapshotIdentifier", "restoreToPointInTime"]);
    }

    private static ImmutableArray<string> Subnets { get; } = ["subnet-0000000a", "subnet-0000000b"];

    private static Task<Cloud> FromInstance(string tier, RestoreSettings? from) => CloudMock.BuildAsync(options => _ = new DatabaseInstance(
        "northwind-mariadb",
        new DatabaseInstanceArgs { Scope = Given.Scope, SubnetIds = Subnets, SecurityGroupId = "sg-00000009", KmsKeyArn = Given.KeyArn, Settings = Given.Tier(tier).Relational, Protection = Given.Tier(tier).Protection, RestoreFrom = from },
        options));

    private static Task<Cloud> FromCluster(RestoreSettings? from) => CloudMock.BuildAsync(options => _ = new AuroraCluster(
        "northwind-aurora-postgresql",
        new AuroraClusterArgs { Scope = Given.Scope, SubnetIds = Subnets, SecurityGroupId = "sg-00000009", KmsKeyArn = Given.KeyArn, Settings = Given.Tier("lab").Relational, Protection = Given.Tier("lab").Protection, RestoreFrom = from },
        options));
}
