using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Components.Platforms;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Tests.Platforms;

public sealed class PlatformTests
{
    private const string VolumeClass = "kubernetes:storage.k8s.io/v1:StorageClass";
    private const string SnapshotClass = "kubernetes:snapshot.storage.k8s.io/v1:VolumeSnapshotClass";
    private const string SpeedClass = "kubernetes:storage.k8s.io/v1:VolumeAttributesClass";
    private const string AddOn = "aws:eks/addon:Addon";

    private const string Endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";

    [Fact]
    public async Task Has_a_class_of_volumes_for_each_tier_and_one_of_files() =>
        (await Build()).Of(VolumeClass).Select(made => made.Map("metadata")["name"]).Should().Equal("efs", "gp3-basic", "gp3-premium", "gp3-standard");

    [Fact]
    public async Task Has_exactly_one_default_class_of_volumes_and_of_snapshots()
    {
        var cloud = await Build();

        Defaults(cloud, VolumeClass, "storageclass.kubernetes.io/is-default-class").Should().Equal("gp3-premium");
        Defaults(cloud, SnapshotClass, "snapshot.storage.kubernetes.io/is-default-class").Should().Equal("gp3-premium");
    }

    [Theory]
    [InlineData("basic", "3000", "125", "Delete")]
    [InlineData("standard", "3000", "125", "Retain")]
    [InlineData("premium", "6000", "500", "Retain")]
    public async Task Gives_volumes_what_the_tier_says(string tier, string iops, string throughput, string reclaim)
    {
        var cloud = await Build();
        var made = cloud.Named(VolumeClass, $"platform-storage-gp3-{tier}");
        var parameters = made.Map("parameters");

        (made["provisioner"], made["reclaimPolicy"], made["volumeBindingMode"], made["allowVolumeExpansion"]).Should().Be(("ebs.csi.aws.com", reclaim, "WaitForFirstConsumer", true));
        (parameters["type"], parameters["iops"], parameters["throughput"], parameters["encrypted"], parameters["tagSpecification_3"]).Should().Be(("gp3", iops, throughput, "true", $"tier={tier}"));
        ((string)parameters["kmsKeyId"]).Should().StartWith("arn:aws:kms:eu-west-1:");
        cloud.Named(SnapshotClass, $"platform-storage-gp3-{tier}")["deletionPolicy"].Should().Be(reclaim);
    }

    [Fact]
    public async Task Lets_claims_change_the_speed_of_a_volume_that_runs_where_the_cluster_can()
    {
        var cloud = await Build(new PlatformSettings { Tier = "premium", Cluster = Given.Cluster with { VolumeAttributes = true } });
        var speeds = cloud.Of(SpeedClass).ToList();

        speeds.Select(made => made.Map("metadata")["name"]).Should().Equal("gp3-basic-3000-125", "gp3-premium-6000-500", "gp3-standard-3000-125");
        speeds.Should().OnlyContain(made => Equals(made["driverName"], "ebs.csi.aws.com"));
        (speeds[1].Map("parameters")["iops"], speeds[1].Map("parameters")["throughput"]).Should().Be(("6000", "500"));
        speeds.Should().OnlyContain(made => made.Options != null && made.Options.RetainOnDelete == true, "claims name the former class until they are changed");
        (await Build()).Of(SpeedClass).Should().BeEmpty("older clusters know no such classes");
    }

    [Fact]
    public async Task Mounts_shared_files_by_tls_and_iam_through_entrances_of_their_own()
    {
        var made = (await Build()).Named(VolumeClass, "platform-storage-efs");

        made["provisioner"].Should().Be("efs.csi.aws.com");
        made["mountOptions"].Should().BeEquivalentTo(new[] { "tls", "iam" });
        (made.Map("parameters")["provisioningMode"], made.Map("parameters")["fileSystemId"], made.Map("parameters")["directoryPerms"]).Should().Be(("efs-ap", "platform-files-id", "700"));
    }

    [Fact]
    public async Task Makes_a_class_anew_where_the_cluster_refuses_to_change_it()
    {
        var options = (await Build()).Named(VolumeClass, "platform-storage-gp3-basic").Options.Should().BeOfType<CustomResourceOptions>().Subject;

        options.DeleteBeforeReplace.Should().BeTrue();
        options.ReplaceOnChanges.Should().Equal("reclaimPolicy", "volumeBindingMode");
    }

    [Fact]
    public async Task Reaches_the_cluster_by_what_the_stack_states()
    {
        var cloud = await Build();
        using var config = JsonDocument.Parse((string?)cloud.Only("pulumi:providers:kubernetes")["kubeconfig"] ?? "");
        var cluster = config.RootElement.GetProperty("clusters")[0].GetProperty("cluster");

        cluster.GetProperty("server").GetString().Should().Be(Given.Cluster.Endpoint);
        cluster.GetProperty("certificate-authority-data").GetString().Should().Be(Given.Cluster.CertificateAuthority);
        config.RootElement.GetProperty("users")[0].GetProperty("user").GetProperty("exec").GetProperty("args").EnumerateArray().Select(word => word.GetString())
            .Should().Equal("eks", "get-token", "--cluster-name", "production", "--region", "eu-west-1", "--output", "json");
        cloud.All.Where(made => made.Type.StartsWith("kubernetes:", StringComparison.Ordinal)).Should().OnlyContain(made => made.Provider.Contains("::platform-storage::"));
    }

    [Fact]
    public async Task Pins_its_add_ons_and_gives_their_pods_roles()
    {
        var addOns = (await Build()).Of(AddOn).ToDictionary(made => (string?)made["addonName"] ?? "");

        addOns.Keys.Should().BeEquivalentTo("aws-ebs-csi-driver", "aws-efs-csi-driver", "eks-pod-identity-agent", "snapshot-controller");
        addOns["aws-ebs-csi-driver"]["addonVersion"].Should().Be("v1.64.0-eksbuild.1");
        Accounts(addOns["aws-ebs-csi-driver"]).Should().Equal("ebs-csi-controller-sa");
        Accounts(addOns["aws-efs-csi-driver"]).Should().Equal("efs-csi-controller-sa", "efs-csi-node-sa");
    }

    [Fact]
    public async Task Installs_the_driver_of_volumes_once_its_role_may_use_the_key()
    {
        var cloud = await Build();

        (await cloud.Named(AddOn, "platform-storage-ebs").DependsOnAsync()).Should().Equal(
            "aws:eks/addon:Addon platform-storage-pod-identity", "aws:iam/rolePolicy:RolePolicy platform-storage-ebs", "aws:iam/rolePolicyAttachment:RolePolicyAttachment platform-storage-ebs");
        cloud.Named("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "platform-storage-ebs")["policyArn"].Should().Be("arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2");
        ((string?)cloud.Named("aws:iam/rolePolicy:RolePolicy", "platform-storage-ebs")["policy"]).Should().Contain("\"kms:CreateGrant\"").And.Contain("kms:GrantIsForAWSResource").And.NotContain("\"Resource\":\"*\"");
    }

    [Fact]
    public async Task Without_a_cluster_is_keys_alerts_and_the_logs_of_access() =>
        (await Build(new PlatformSettings { Tier = "premium" })).All
            .Where(made => made.Type.StartsWith("datatier:", StringComparison.Ordinal)).Select(made => $"{made.Type.Split(':')[^1]} {made.Name}")
            .Should().Equal("AccessLogBucket platform-logs", "AccessLogBucket platform-logs-copy", "AlertTopic platform-alerts", "AlertTopic platform-alerts--recovery", "AuditTrail platform-audit", "BackupReports platform-backups", "CostWatch platform-costs", "EncryptionKey platform", "EncryptionKey platform--recovery", "EncryptionKey platform-audit", "Platform platform", "PlatformWatch platform-watch");

    [Fact]
    public async Task With_route_tables_leads_to_dynamodb_and_s3_by_each_of_them()
    {
        var endpoints = (await Build(new PlatformSettings { Tier = "premium", RouteTables = ImmutableSortedDictionary.Create<string, string>().Add("eu-west-1a", "rtb-0000000a") })).Of(Endpoint).ToArray();

        endpoints.Select(made => made.Name).Should().Equal("platform-dynamodb", "platform-s3");
        endpoints.Should().AllSatisfy(made => made["routeTableIds"].Should().BeEquivalentTo(new[] { "rtb-0000000a" }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "platform-endpoints-secretsmanager")]
    public async Task Makes_interface_endpoints_only_where_the_network_has_none(bool makes, params string[] names) =>
        (await Build(new PlatformSettings { Tier = "premium", InterfaceEndpoints = makes })).Of(Endpoint).Select(made => made.Name).Should().Equal(names);

    [Fact]
    public async Task Lets_the_publishers_of_alerts_use_the_key_of_their_region()
    {
        var cloud = await Build();

        foreach (var (topic, key) in new[] { ("platform-alerts", "platform"), ("platform-alerts--recovery", "platform--recovery") })
        {
            cloud.Named("aws:sns/topic:Topic", topic)["kmsMasterKeyId"].Should().Be($"arn:aws:kms:eu-west-1:111122223333:key/{CloudMock.KeyIdOf(key)}");
            ((string?)cloud.Named("aws:kms/key:Key", key)["policy"]).Should()
                .Contain("""{"Sid":"Alarms","Effect":"Allow","Principal":{"Service":"cloudwatch.amazonaws.com"},"Action":["kms:Decrypt","kms:GenerateDataKey*"],"Resource":"*","Condition":{"StringEqualsIfExists":{"aws:SourceAccount":"111122223333"}}}""")
                .And.Contain("""{"Sid":"Events","Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":["kms:Decrypt","kms:GenerateDataKey*"],"Resource":"*"}""", "EventBridge tells KMS no account");
        }
    }

    private static IEnumerable<object> Defaults(Cloud cloud, string type, string mark) => cloud.Of(type)
        .Where(made => Equals(((ImmutableDictionary<string, object>)made.Map("metadata")["annotations"])[mark], "true"))
        .Select(made => made.Map("metadata")["name"]);

    private static IEnumerable<object> Accounts(Made addOn) => addOn.Maps("podIdentityAssociations").Select(link => link["serviceAccount"]);

    private static Task<Cloud> Build(PlatformSettings? settings = null) => CloudMock.BuildAsync(options => _ = new Platform(
        "platform",
        new PlatformArgs
        {
            Scope = Given.ScopeOf("platform"),
            Platform = settings ?? new PlatformSettings { Tier = "premium", Cluster = Given.Cluster },
            Tier = Given.Tier("premium"),
            Network = Given.Network,
            Volumes = new[] { "basic", "standard", "premium" }.ToImmutableSortedDictionary(tier => tier, tier => Given.Tier(tier).Volumes, StringComparer.Ordinal),
            HasRecoveryBuckets = true,
            HasRecoverySites = true,
            HasVaults = true,
        },
        options));
}
