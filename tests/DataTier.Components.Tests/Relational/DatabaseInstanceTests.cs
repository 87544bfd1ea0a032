using DataTier.Components.Relational;
using DataTier.Settings;

namespace DataTier.Components.Tests.Relational;

public sealed class DatabaseInstanceTests
{
    private const string Instance = "aws:rds/instance:Instance";

    [Fact]
    public async Task Is_encrypted_with_the_clients_key_everywhere()
    {
        var instance = (await Build("standard")).Only(Instance);

        new[] { instance["kmsKeyId"], instance["masterUserSecretKmsKeyId"], instance["performanceInsightsKmsKeyId"] }.Should().AllBeEquivalentTo(Given.KeyArn);
        instance["storageEncrypted"].Should().Be(true);
    }

    [Fact]
    public async Task Keeps_no_password()
    {
        var instance = (await Build("standard")).Only(Instance);

        instance["manageMasterUserPassword"].Should().Be(true);
        instance.Inputs.Keys.Should().NotContain(["password", "passwordWo"]);
    }

    [Theory]
    [InlineData("basic", "db.t4g.large", false, 100.0, 300.0, 7.0, 60.0)]
    [InlineData("standard", "db.r6g.xlarge", true, 200.0, 390.0, 14.0, 30.0)]
    [InlineData("premium", "db.r6g.2xlarge", true, 500.0, 2000.0, 35.0, 15.0)]
    public async Task Has_the_sizes_of_its_tier(string tier, string instanceClass, bool multiAz, double storage, double ceiling, double retention, double monitoring)
    {
        var instance = (await Build(tier)).Named(Instance, "northwind-mariadb");

        instance["instanceClass"].Should().Be(instanceClass);
        instance["multiAz"].Should().Be(multiAz);
        instance["allocatedStorage"].Should().Be(storage);
        instance["maxAllocatedStorage"].Should().Be(ceiling);
        instance["backupRetentionPeriod"].Should().Be(retention);
        instance["monitoringInterval"].Should().Be(monitoring);
    }

    [Fact]
    public async Task Chooses_iops_and_throughput_where_the_tier_does()
    {
        var instance = (await Build("premium")).Named(Instance, "northwind-mariadb");

        (instance["storageType"], instance["iops"], instance["storageThroughput"]).Should().Be(("gp3", 12000.0, 500.0));
    }

    [Fact]
    public async Task Leaves_iops_and_throughput_to_gp3_where_the_tier_does() =>
        (await Build("standard")).Only(Instance).Inputs.Keys.Should().NotContain(["iops", "storageThroughput"]);

    [Theory]
    [InlineData("standard", "standard", 7.0)]
    [InlineData("premium", "advanced", 465.0)]
    public async Task Records_query_statistics_as_long_as_the_mode_asks(string tier, string mode, double days)
    {
        var instance = (await Build(tier)).Named(Instance, "northwind-mariadb");

        (instance["performanceInsightsEnabled"], instance["databaseInsightsMode"], instance["performanceInsightsRetentionPeriod"]).Should().Be((true, mode, days));
    }

    [Fact]
    public async Task Is_made_after_its_log_groups_and_the_right_to_report_metrics() =>
        (await (await Build("standard")).Only(Instance).DependsOnAsync()).Should().Equal(
            "aws:cloudwatch/logGroup:LogGroup northwind-mariadb-audit",
            "aws:cloudwatch/logGroup:LogGroup northwind-mariadb-error",
            "aws:cloudwatch/logGroup:LogGroup northwind-mariadb-general",
            "aws:cloudwatch/logGroup:LogGroup northwind-mariadb-slowquery",
            "aws:iam/rolePolicyAttachment:RolePolicyAttachment northwind-mariadb-monitoring");

    [Fact]
    public async Task Writes_to_groups_that_are_encrypted_and_forget()
    {
        var groups = (await Build("premium", settings => settings with { Readers = 0, ReaderClass = null })).Of("aws:cloudwatch/logGroup:LogGroup").ToArray();

        groups.Select(group => group["name"]).Should().Equal(
            "/aws/rds/instance/production-northwind/audit",
            "/aws/rds/instance/production-northwind/error",
            "/aws/rds/instance/production-northwind/general",
            "/aws/rds/instance/production-northwind/iam-db-auth-error",
            "/aws/rds/instance/production-northwind/slowquery");
        groups.Should().OnlyContain(group => Equals(group["kmsKeyId"], Given.KeyArn) && Equals(group["retentionInDays"], 731.0));
    }

    [Fact]
    public async Task Takes_tls_connections_only()
    {
        var parameters = (await Build("basic")).Only("aws:rds/parameterGroup:ParameterGroup");

        parameters.Maps("parameters").Single(parameter => Equals(parameter["name"], "require_secure_transport"))["value"].Should().Be("1");
    }

    [Fact]
    public async Task Names_its_groups_by_the_series_of_the_engine()
    {
        var cloud = await Build("basic", settings => settings with { Version = "11.8" });

        cloud.Only("aws:rds/parameterGroup:ParameterGroup").Should().Match<Made>(group => group.Name == "northwind-mariadb-11-8" && Equals(group["family"], "mariadb11.8"));
        cloud.Only("aws:rds/optionGroup:OptionGroup").Should().Match<Made>(group => group.Name == "northwind-mariadb-11-8" && Equals(group["majorEngineVersion"], "11.8"));
    }

    [Fact]
    public async Task Audits_connections_and_changes_of_structure_and_rights()
    {
        var option = (await Build("basic")).Only("aws:rds/optionGroup:OptionGroup").Maps("options").Should().ContainSingle().Subject;

        option["optionName"].Should().Be("MARIADB_AUDIT_PLUGIN");
        option["optionSettings"].Should().BeEquivalentTo(new[]
        {
            new Dictionary<string, object> { ["name"] = "SERVER_AUDIT_EVENTS", ["value"] = "CONNECT,QUERY_DDL,QUERY_DCL" },
            new Dictionary<string, object> { ["name"] = "SERVER_AUDIT_EXCL_USERS", ["value"] = "rdsadmin" },
        });
    }

    [Fact]
    public async Task Is_private_and_off_the_usual_port()
    {
        var instance = (await Build("basic")).Only(Instance);

        (instance["publiclyAccessible"], instance["port"]).Should().Be((false, 13306.0));
    }

    [Fact]
    public async Task Ends_in_a_snapshot_that_is_named_after_the_key()
    {
        var instance = (await Build("basic")).Only(Instance);

        (instance["skipFinalSnapshot"], instance["deleteAutomatedBackups"], instance["copyTagsToSnapshot"]).Should().Be((false, false, true));
        instance["finalSnapshotIdentifier"].Should().Be("production-northwind-final-bbbbcccc");
    }

    [Fact]
    public async Task Upgrades_minor_versions_by_itself_and_major_ones_never()
    {
        var instance = (await Build("basic")).Only(Instance);

        (instance["engineVersion"], instance["autoMinorVersionUpgrade"], instance["allowMajorVersionUpgrade"], instance["applyImmediately"])
            .Should().Be(("11.4", true, false, false));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    public async Task Is_protected_as_its_tier_says(bool deletionProtection, bool protect, bool retain)
    {
        var cloud = await Build("basic", protection: new ProtectionSettings { DeletionProtection = deletionProtection, Protect = protect, RetainOnDelete = retain });
        var instance = cloud.Only(Instance);

        (instance["deletionProtection"], instance.Options?.Protect, instance.Options?.RetainOnDelete).Should().Be((deletionProtection, protect, retain));
    }

    [Fact]
    public async Task Lets_only_its_own_instance_borrow_the_monitoring_role() =>
        (await Build("basic")).Only("aws:iam/role:Role")["assumeRolePolicy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"RdsOfThisInstance","Effect":"Allow","Principal":{"Service":"monitoring.rds.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"},"ArnEquals":{"aws:SourceArn":"arn:aws:rds:eu-west-1:111122223333:db:production-northwind"}}}]}""");

    [Fact]
    public async Task Has_the_readers_of_its_tier()
    {
        var readers = (await Build("premium", settings => settings with { Readers = 2 })).Of(Instance).Where(made => made.Name != "northwind-mariadb").ToArray();

        readers.Select(reader => (reader["identifier"], reader["replicateSourceDb"], reader["instanceClass"])).Should().Equal(
            ("production-northwind-reader-1", "production-northwind", "db.r6g.xlarge"),
            ("production-northwind-reader-2", "production-northwind", "db.r6g.xlarge"));
        readers.Should().OnlyContain(reader => Equals(reader["skipFinalSnapshot"], true) && reader.Options!.Protect == false, "a reader holds nothing of its own");
    }

    [Fact]
    public async Task Leaves_to_the_writer_what_a_reader_takes_over() =>
        (await Build("premium")).Named(Instance, "northwind-mariadb-reader-1").Inputs.Keys.Should().NotContain(
            ["allocatedStorage", "engineVersion", "dbName", "username", "passwordWo", "manageMasterUserPassword", "kmsKeyId", "dbSubnetGroupName", "finalSnapshotIdentifier", "backupRetentionPeriod"]);

    [Fact]
    public async Task Changes_nothing_of_its_own_when_a_reader_comes()
    {
        var one = (await Build("premium", settings => settings with { Readers = 1 })).Of(Instance).Select(Texts);
        var two = (await Build("premium", settings => settings with { Readers = 2 })).Of(Instance).Select(Texts);

        two.Should().Contain(one);
    }

    [Theory]
    [InlineData(0, RecoveryMode.None, false)]
    [InlineData(0, RecoveryMode.Backups, false)]
    [InlineData(0, RecoveryMode.Replica, true)]
    [InlineData(1, RecoveryMode.None, true)]
    [InlineData(1, RecoveryMode.Replica, true)]
    public async Task Gets_a_first_password_only_where_RDS_may_not_keep_it(int readers, RecoveryMode recovery, bool handedOver)
    {
        var writer = (await Build("standard", settings => settings with { Readers = readers, Recovery = recovery })).Named(Instance, "northwind-mariadb");

        (writer["passwordWo"], writer["passwordWoVersion"], writer["manageMasterUserPassword"]).Should().Be(
            handedOver ? ("password of northwind-mariadb-master", 1.0, null) : (null, null, (object)true));
        writer.Inputs.Keys.Should().NotContain("password");
    }

    [Fact]
    public async Task Is_PostgreSQL_with_its_own_port_logs_and_groups()
    {
        var cloud = await Build("basic", settings => settings with { Engine = DatabaseEngine.Postgres, Version = "16" });
        var instance = cloud.Only(Instance);

        (instance["engine"], instance["engineVersion"], instance["port"], instance["engineLifecycleSupport"])
            .Should().Be(("postgres", "16", 15432.0, "open-source-rds-extended-support-disabled"));
        instance["enabledCloudwatchLogsExports"].Should().BeEquivalentTo(new[] { "postgresql", "upgrade" });
        cloud.Of("aws:rds/optionGroup:OptionGroup").Should().BeEmpty();
        cloud.Only("aws:rds/parameterGroup:ParameterGroup")["family"].Should().Be("postgres16");
        cloud.Only("aws:rds/parameterGroup:ParameterGroup").Maps("parameters").Select(parameter => $"{parameter["name"]}={parameter["value"]}").Should().Equal(
            "log_connections=1",
            "log_disconnections=1",
            "log_min_duration_statement=1000",
            "log_statement=ddl",
            "pgaudit.log=ddl,role",
            "rds.force_ssl=1",
            "shared_preload_libraries=pg_stat_statements,pgaudit");
    }

    [Fact]
    public async Task Is_not_asked_about_extended_support_where_the_engine_has_none() =>
        (await Build("basic")).Only(Instance).Inputs.Keys.Should().NotContain("engineLifecycleSupport");

    [Fact]
    public async Task Writes_to_provisioned_storage_where_the_tier_does()
    {
        var storage = new InstanceStorageSettings { MultiAz = true, Kind = StorageKind.Io2, StorageGib = 500, StorageCeilingGib = 2000, Iops = 20_000 };
        var instance = (await Build("standard", settings => settings with { Storage = storage })).Only(Instance);

        (instance["storageType"], instance["iops"], instance["storageThroughput"]).Should().Be(("io2", 20_000.0, null));
    }

    private static string Texts(Made made) => string.Join('\n', made.Inputs.Where(input => input.Value is not System.Collections.IEnumerable or string).OrderBy(input => input.Key, StringComparer.Ordinal).Select(input => $"{input.Key}={input.Value}"));

    private static Task<Cloud> Build(string tier, Func<RelationalSettings, RelationalSettings>? change = null, ProtectionSettings? protection = null)
    {
        var settings = Given.Tier(tier);
        return CloudMock.BuildAsync(options => _ = new DatabaseInstance(
            "northwind-mariadb",
            new DatabaseInstanceArgs
            {
                Scope = Given.Scope,
                SubnetIds = new[] { "subnet-0000000a", "subnet-0000000b" },
                SecurityGroupId = "sg-00000009",
                KmsKeyArn = Given.KeyArn,
                Settings = change is null ? settings.Relational : change(settings.Relational),
                Protection = protection ?? settings.Protection,
            },
            options));
    }
}