using DataTier.Components.Relational;

namespace DataTier.Components.Tests.Relational;

public sealed class RecoveryReplicaTests
{
    private const string Source = "arn:aws:rds:eu-west-1:111122223333:db:production-northwind";
    private const string KeyArn = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-0000-4000-8000-ddddeeeeffff";

    [Fact]
    public async Task Follows_the_writer_by_its_ARN_under_the_key_of_its_own_region()
    {
        var replica = await Replica();

        (replica["replicateSourceDb"], replica["storageEncrypted"], replica["kmsKeyId"], replica["performanceInsightsKmsKeyId"]).Should().Be((Source, true, KeyArn, KeyArn));
    }

    [Fact]
    public async Task Has_the_size_and_the_standby_of_the_writer_that_it_may_become()
    {
        var replica = await Replica();

        (replica["instanceClass"], replica["multiAz"], replica["backupRetentionPeriod"]).Should().Be(("db.r6g.2xlarge", true, 35.0));
    }

    [Fact]
    public async Task Takes_what_it_inherits_from_the_writer() =>
        (await Replica()).Inputs.Keys.Should().NotContain(["allocatedStorage", "engineVersion", "dbName", "username", "passwordWo", "manageMasterUserPassword", "finalSnapshotIdentifier"]);

    [Fact]
    public async Task Stands_on_groups_of_its_own_region()
    {
        var cloud = await Build();
        var replica = cloud.Only("aws:rds/instance:Instance");

        replica["dbSubnetGroupName"].Should().Be("northwind-mariadb-recovery-1234567");
        replica["parameterGroupName"].Should().Be("northwind-mariadb-recovery-11-4-1234567");
        replica["optionGroupName"].Should().Be("northwind-mariadb-recovery-11-4-1234567");
        ((string?)cloud.Only("aws:iam/role:Role")["assumeRolePolicy"]).Should().Contain("arn:aws:rds:eu-central-1:111122223333:db:production-northwind");
    }

    [Fact]
    public async Task Is_protected_like_the_writer()
    {
        var replica = await Replica();

        (replica["deletionProtection"], replica.Options?.Protect, replica.Options?.RetainOnDelete, replica["skipFinalSnapshot"]).Should().Be((true, true, true, true));
    }

    private static async Task<Made> Replica() => (await Build()).Only("aws:rds/instance:Instance");

    private static Task<Cloud> Build() => CloudMock.BuildAsync(options => _ = new RecoveryReplica(
        "northwind-mariadb-recovery",
        new RecoveryReplicaArgs
        {
            Scope = Given.Scope.InRecovery,
            SourceArn = Source,
            SubnetIds = new[] { "subnet-0000001a", "subnet-0000001b" },
            SecurityGroupId = "sg-00000019",
            KmsKeyArn = KeyArn,
            Settings = Given.Tier("premium").Relational,
            Protection = Given.Tier("premium").Protection,
        },
        options));
}
