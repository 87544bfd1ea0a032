using DataTier.Components.Relational;
using DataTier.Settings;

namespace DataTier.Components.Tests.Relational;

public sealed class AuroraClusterTests
{
    private const string Endpoint = "aws:rds/clusterEndpoint:ClusterEndpoint";
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Member = "aws:rds/clusterInstance:ClusterInstance";

    [Fact]
    public async Task Leaves_storage_and_zones_to_Aurora() =>
        (await Build()).Only(Cluster).Inputs.Keys.Should().NotContain(["allocatedStorage", "iops", "storageType", "availabilityZones", "engineMode", "publiclyAccessible"]);

    [Fact]
    public async Task Follows_the_load_within_the_tiers_bounds_and_pauses()
    {
        var cloud = await Build();
        var capacity = cloud.Only(Cluster).Map("serverlessv2ScalingConfiguration");

        (capacity["minCapacity"], capacity["maxCapacity"], capacity["secondsUntilAutoPause"]).Should().Be((0.0, 2.0, 300.0));
        cloud.Of(Member).Should().OnlyContain(member => Equals(member["instanceClass"], "db.serverless"));
    }

    [Fact]
    public async Task Has_classes_where_the_tier_names_one()
    {
        var cloud = await Build(Provisioned);

        cloud.Only(Cluster).Inputs.Keys.Should().NotContain("serverlessv2ScalingConfiguration");
        cloud.Of(Member).Select(member => (member["identifier"], member["instanceClass"], member["promotionTier"])).Should().Equal(
            ("production-northwind-1", "db.r7g.xlarge", 0.0),
            ("production-northwind-2", "db.r7g.large", 2.0));
    }

    [Fact]
    public async Task Makes_a_reader_a_successor_where_it_has_the_writers_size() =>
        (await Build()).Of(Member).Select(member => (member["identifier"], member["promotionTier"])).Should().Equal(("production-northwind-1", 0.0), ("production-northwind-2", 0.0));

    [Fact]
    public async Task Is_private_encrypted_observed_and_backed_up()
    {
        var cloud = await Build();
        var cluster = cloud.Only(Cluster);

        (cluster["storageEncrypted"], cluster["kmsKeyId"], cluster["iamDatabaseAuthenticationEnabled"], cluster["port"]).Should().Be((true, Given.KeyArn, true, 15432.0));
        (cluster["backupRetentionPeriod"], cluster["skipFinalSnapshot"], cluster["deleteAutomatedBackups"], cluster["copyTagsToSnapshot"]).Should().Be((7.0, false, false, true));
        cloud.Of(Member).Should().OnlyContain(member =>
            Equals(member["publiclyAccessible"], false) && Equals(member["monitoringInterval"], 60.0) && Equals(member["performanceInsightsKmsKeyId"], Given.KeyArn) && Equals(member["autoMinorVersionUpgrade"], true));
        (await cluster.DependsOnAsync()).Should().Equal("aws:cloudwatch/logGroup:LogGroup northwind-aurora-iam-db-auth-error", "aws:cloudwatch/logGroup:LogGroup northwind-aurora-postgresql", "aws:iam/rolePolicyAttachment:RolePolicyAttachment northwind-aurora-monitoring");
    }

    [Theory]
    [InlineData(DatabaseEngine.AuroraPostgreSql, "16", "aurora-postgresql16", "rds.force_ssl=1")]
    [InlineData(DatabaseEngine.AuroraMySql, "8.0", "aurora-mysql8.0", "require_secure_transport=ON")]
    public async Task Takes_tls_connections_only(DatabaseEngine engine, string version, string family, string parameter)
    {
        var group = (await Build(settings => settings with { Engine = engine, Version = version })).Only("aws:rds/clusterParameterGroup:ClusterParameterGroup");

        group["family"].Should().Be(family);
        group.Maps("parameters").Select(made => $"{made["name"]}={made["value"]}").Should().Contain(parameter);
    }

    [Fact]
    public async Task Audits_MySQL_on_the_cluster()
    {
        var cloud = await Build(settings => settings with { Engine = DatabaseEngine.AuroraMySql, Version = "8.0" });

        cloud.Only(Cluster)["enabledCloudwatchLogsExports"].Should().BeEquivalentTo(new[] { "audit", "error", "general", "slowquery", "iam-db-auth-error" });
        cloud.Only("aws:rds/clusterParameterGroup:ClusterParameterGroup").Maps("parameters").Select(made => $"{made["name"]}={made["value"]}")
            .Should().Contain(["server_audit_logging=1", "server_audit_events=CONNECT,QUERY_DDL,QUERY_DCL"]);
    }

    [Fact]
    public async Task Leaves_its_password_to_RDS_though_it_has_readers() =>
        (await Build()).Only(Cluster)["manageMasterUserPassword"].Should().Be(true);

    [Fact]
    public async Task Lets_readers_come_and_go_between_two_numbers()
    {
        var cloud = await Build(settings => settings with { Aurora = new AuroraSettings { IoOptimized = true, MostReaders = 15 } });
        var target = cloud.Only("aws:appautoscaling/target:Target");

        (target["minCapacity"], target["maxCapacity"], target["resourceId"], target["scalableDimension"]).Should().Be((1.0, 15.0, "cluster:production-northwind", "rds:cluster:ReadReplicaCount"));
        cloud.Only("aws:appautoscaling/policy:Policy").Map("targetTrackingScalingPolicyConfiguration")["targetValue"].Should().Be(60.0);
        cloud.Only(Cluster)["storageType"].Should().Be("aurora-iopt1");
        ((string?)cloud.Only("aws:iam/role:Role")["assumeRolePolicy"]).Should().Contain("db:application-autoscaling-*");
    }

    [Fact]
    public async Task Is_followed_in_a_global_database_where_the_tier_survives_a_region()
    {
        var cloud = await CloudMock.BuildAsync(options =>
        {
            var writer = Make("northwind-aurora", Given.Scope, Global, null, options);
            _ = Make("northwind-aurora-recovery", Given.Scope.InRecovery, Global, writer, options);
        });
        var (writer, follower) = (cloud.Named(Cluster, "northwind-aurora"), cloud.Named(Cluster, "northwind-aurora-recovery"));

        var global = cloud.Only("aws:rds/globalCluster:GlobalCluster");
        (global["globalClusterIdentifier"], global["sourceDbClusterIdentifier"], global["forceDestroy"]).Should().Be(("production-northwind-global", "arn:aws:mock:::aws:rds/cluster:Cluster/northwind-aurora", true));
        global.Inputs.Keys.Should().NotContain(["engine", "engineVersion", "storageEncrypted"], "they are the writer's, to the minor version");
        global["engineLifecycleSupport"].Should().Be("open-source-rds-extended-support-disabled", "otherwise it pays for extended support by itself");
        (writer["globalClusterIdentifier"], follower["globalClusterIdentifier"]).Should().Be((null, "northwind-aurora-id"));
        writer["masterPasswordWo"].Should().Be("password of northwind-aurora-master", "RDS keeps no password of a global database");
        follower.Inputs.Keys.Should().NotContain(["databaseName", "masterUsername", "masterPasswordWo", "manageMasterUserPassword"]);
        (await follower.DependsOnAsync()).Should().Contain("datatier:components:AuroraCluster northwind-aurora");
    }

    [Fact]
    public async Task Keeps_the_last_readers_for_reports_and_the_others_for_applications()
    {
        AuroraCluster? cluster = null;
        var cloud = await CloudMock.BuildAsync(options => cluster = Make("northwind-aurora", Given.Scope, Reporting, null, options));
        var (reports, applications) = (cloud.Named(Endpoint, "northwind-aurora-reports"), cloud.Named(Endpoint, "northwind-aurora-applications"));

        (reports["customEndpointType"], reports["clusterEndpointIdentifier"]).Should().Be(("READER", "production-northwind-reports"));
        (applications["customEndpointType"], applications["clusterEndpointIdentifier"]).Should().Be(("READER", "production-northwind-applications"));
        reports["staticMembers"].Should().BeEquivalentTo(new[] { "production-northwind-3", "production-northwind-4" });
        applications["excludedMembers"].Should().BeEquivalentTo(new[] { "production-northwind-3", "production-northwind-4" });
        cloud.Of("aws:rds/clusterInstance:ClusterInstance").Select(member => member["promotionTier"]).Should().Equal(0.0, 2.0, 15.0, 15.0);
        (await Pulumi.Utilities.OutputUtilities.GetValueAsync(cluster?.ReaderAddress ?? throw new InvalidOperationException("no cluster"))).Should().Be("production-northwind-applications.custom.example");
    }

    [Fact]
    public async Task Has_one_address_for_all_readers_where_reports_share_them() =>
        (await Build()).Of(Endpoint).Should().BeEmpty();

    [Fact]
    public async Task Of_MySQL_can_be_wound_back_as_far_as_the_tier_says()
    {
        var cluster = (await Build(settings => Provisioned(settings) with { Engine = DatabaseEngine.AuroraMySql, Version = "8.0", Aurora = new AuroraSettings { IoOptimized = true, BacktrackHours = 24 } })).Only(Cluster);

        (cluster["backtrackWindow"], cluster["storageType"], cluster["engineVersion"]).Should().Be((86400.0, "aurora-iopt1", "8.0"));
    }

    [Fact]
    public async Task Tells_why_a_token_was_refused_where_applications_log_in_by_one()
    {
        var cloud = await Build();

        cloud.Only(Cluster)["enabledCloudwatchLogsExports"].Should().BeEquivalentTo(new[] { "postgresql", "iam-db-auth-error" });
        cloud.Named("aws:cloudwatch/logGroup:LogGroup", "northwind-aurora-iam-db-auth-error")["name"].Should().Be("/aws/rds/cluster/production-northwind/iam-db-auth-error");
        (await Build(settings => settings with { Login = DatabaseLogin.Password })).Only(Cluster)["enabledCloudwatchLogsExports"].Should().BeEquivalentTo(new[] { "postgresql" });
    }

    private static RelationalSettings Reporting(RelationalSettings settings) =>
        Provisioned(settings) with { Readers = 3, Aurora = new AuroraSettings { IoOptimized = false, ReportReaders = 2 } };

    private static RelationalSettings Provisioned(RelationalSettings settings) =>
        settings with { InstanceClass = "db.r7g.xlarge", ReaderClass = "db.r7g.large", Aurora = new AuroraSettings { IoOptimized = false } };

    private static RelationalSettings Global(RelationalSettings settings) => Provisioned(settings) with { Recovery = RecoveryMode.Replica };

    private static Task<Cloud> Build(Func<RelationalSettings, RelationalSettings>? change = null) =>
        CloudMock.BuildAsync(options => _ = Make("northwind-aurora", Given.Scope, change ?? (settings => settings), null, options));

    private static AuroraCluster Make(string name, ClientScope scope, Func<RelationalSettings, RelationalSettings> change, AuroraCluster? follows, Pulumi.ComponentResourceOptions options) =>
        new(
            name,
            new AuroraClusterArgs
            {
                Scope = scope,
                SubnetIds = new[] { "subnet-0000000a", "subnet-0000000b" },
                SecurityGroupId = "sg-00000009",
                KmsKeyArn = Given.KeyArn,
                Settings = change(Given.Tier("lab").Relational),
                Protection = Given.Tier("lab").Protection,
                Follows = follows,
            },
            options);
}
