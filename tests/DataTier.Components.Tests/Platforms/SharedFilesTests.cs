using System.Collections.Immutable;
using DataTier.Components.Platforms;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Tests.Platforms;

public sealed class SharedFilesTests
{
    private const string Files = "aws:efs/fileSystem:FileSystem";
    private const string FilesArn = "arn:aws:mock:::aws:efs/fileSystem:FileSystem/platform-files";

    [Fact]
    public async Task Are_encrypted_with_the_platforms_key_and_lie_in_every_zone()
    {
        var cloud = await Build("basic");

        (cloud.Only(Files)["encrypted"], cloud.Only(Files)["kmsKeyId"], cloud.Only(Files)["performanceMode"]).Should().Be((true, Given.KeyArn, "generalPurpose"));
        cloud.Only(Files).Inputs.Should().NotContainKeys("availabilityZoneName", "creationToken");
        cloud.Of("aws:efs/mountTarget:MountTarget").Select(target => (target.Name, target["subnetId"])).Should().Equal(
            ("platform-files-eu-west-1a", "subnet-0000000a"), ("platform-files-eu-west-1b", "subnet-0000000b"), ("platform-files-eu-west-1c", "subnet-0000000c"));
    }

    [Theory]
    [InlineData("basic", "bursting", "transitionToIa=AFTER_30_DAYS, transitionToPrimaryStorageClass=AFTER_1_ACCESS")]
    [InlineData("standard", "elastic", "transitionToIa=AFTER_30_DAYS, transitionToPrimaryStorageClass=AFTER_1_ACCESS")]
    [InlineData("premium", "elastic", "transitionToIa=AFTER_30_DAYS, transitionToPrimaryStorageClass=AFTER_1_ACCESS, transitionToArchive=AFTER_180_DAYS")]
    public async Task Are_fast_and_age_as_the_tier_says(string tier, string throughput, string policies)
    {
        var files = (await Build(tier)).Only(Files);

        files["throughputMode"].Should().Be(throughput);
        string.Join(", ", files.Maps("lifecyclePolicies").Select(policy => string.Join("+", policy.Select(move => $"{move.Key}={move.Value}")))).Should().Be(policies);
    }

    [Fact]
    public async Task Are_reached_by_the_nodes_on_the_port_of_nfs()
    {
        var rule = (await Build("basic")).Only("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");

        (rule.Name, rule["referencedSecurityGroupId"], rule["fromPort"], rule["toPort"]).Should().Be(("platform-files-from-nodes", "sg-00000007", 2049.0, 2049.0));
    }

    [Fact]
    public async Task Let_in_the_drivers_role_through_a_mount_target_and_nobody_without_tls() =>
        (await Build("basic")).Only("aws:efs/fileSystemPolicy:FileSystemPolicy")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TlsOnly","Effect":"Deny","Principal":"*","Action":"*","Resource":"FILES","Condition":{"Bool":{"aws:SecureTransport":"false"}}},{"Sid":"Nodes","Effect":"Allow","Principal":{"AWS":"arn:aws:mock:::aws:iam/role:Role/platform-files-node"},"Action":["elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"],"Resource":"FILES","Condition":{"Bool":{"elasticfilesystem:AccessedViaMountTarget":"true"}}}]}"""
            .Replace("FILES", FilesArn, StringComparison.Ordinal));

    [Fact]
    public async Task Are_backed_up_every_day_and_never_overwritten_by_a_copy()
    {
        var cloud = await Build("basic");

        cloud.Only("aws:efs/backupPolicy:BackupPolicy").Map("backupPolicy")["status"].Should().Be("ENABLED");
        cloud.Only(Files).Map("protection")["replicationOverwrite"].Should().Be("ENABLED");
    }

    [Theory]
    [InlineData("basic", "ENABLED")]
    [InlineData("standard", "DISABLED")]
    [InlineData("premium", "DISABLED")]
    public async Task Leave_the_backup_to_the_vault_where_the_tier_has_one(string tier, string status) =>
        (await Build(tier)).Only("aws:efs/backupPolicy:BackupPolicy").Map("backupPolicy")["status"].Should().Be(status);

    [Fact]
    public async Task Of_premium_are_copied_to_the_recovery_region_one_copy_at_a_time()
    {
        var copy = (await Build("premium")).Only("aws:efs/replicationConfiguration:ReplicationConfiguration");

        copy.Map("destination").Should().BeEquivalentTo(new Dictionary<string, object> { ["region"] = "eu-central-1", ["kmsKeyId"] = Given.RecoveryKeyArn });
        copy.Options.Should().BeOfType<CustomResourceOptions>().Which.DeleteBeforeReplace.Should().BeTrue();
    }

    [Fact]
    public async Task Of_standard_are_not_copied() =>
        (await Build("standard")).Of("aws:efs/replicationConfiguration:ReplicationConfiguration").Should().BeEmpty();

    [Fact]
    public async Task Give_each_folder_an_entrance_that_is_one_user()
    {
        var entrance = (await Build("basic")).Only("aws:efs/accessPoint:AccessPoint");

        entrance.Name.Should().Be("platform-files-content");
        entrance.Map("posixUser").Should().BeEquivalentTo(new Dictionary<string, object> { ["uid"] = 1000.0, ["gid"] = 1000.0 });
        entrance.Map("rootDirectory")["path"].Should().Be("/content");
        ((ImmutableDictionary<string, object>)entrance.Map("rootDirectory")["creationInfo"])["permissions"].Should().Be("0700");
    }

    [Fact]
    public async Task Are_protected_as_the_tier_says()
    {
        var options = (await Build("premium")).Only(Files).Options;

        (options?.Protect, options?.RetainOnDelete).Should().Be((true, true));
    }

    private static Task<Cloud> Build(string tier, Func<FilesSettings, FilesSettings>? change = null)
    {
        var settings = Given.Tier(tier);
        return CloudMock.BuildAsync(options => _ = new SharedFiles(
            "platform-files",
            new SharedFilesArgs
            {
                Scope = Given.ScopeOf("platform"),
                Cluster = Given.Cluster,
                Network = Given.Network,
                KmsKeyArn = Given.KeyArn,
                RecoveryKmsKeyArn = settings.Files.RecoveryCopy ? (Input<string>)Given.RecoveryKeyArn : null,
                BackedUpByEfs = !settings.Vault.Exists,
                Settings = change is null ? settings.Files : change(settings.Files),
                Protection = settings.Protection,
            },
            options));
    }
}
