using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Components.Tests;

/// <summary>The longest environment and client that settings accept, in the account and region with the longest names.</summary>
public sealed class NameLimitTests
{
    // What the engine adds to the names that it makes up: a hyphen and seven digits.
    private const int MadeUp = 8;

    /// <remarks>Source: the naming rules in the API reference of each service.</remarks>
    [Theory]
    [InlineData("aws:rds/instance:Instance", "identifier", 63)]
    [InlineData("aws:rds/instance:Instance", "finalSnapshotIdentifier", 255)]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", "replicationGroupId", 40)]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", "finalSnapshotIdentifier", 255)]
    [InlineData("aws:memorydb/cluster:Cluster", "name", 40)]
    [InlineData("aws:memorydb/acl:Acl", "name", 40)]
    [InlineData("aws:memorydb/user:User", "userName", 40)]
    [InlineData("aws:elasticache/user:User", "userId", 40)]
    [InlineData("aws:elasticache/user:User", "userName", 40)]
    [InlineData("aws:elasticache/userGroup:UserGroup", "userGroupId", 40)]
    [InlineData("aws:s3/bucket:Bucket", "bucket", 63)]
    [InlineData("aws:kms/alias:Alias", "name", 256)]
    [InlineData("aws:dynamodb/table:Table", "name", 255)]
    [InlineData("aws:msk/cluster:Cluster", "clusterName", 64)]
    [InlineData("aws:secretsmanager/secret:Secret", "name", 512)]
    [InlineData("aws:athena/workgroup:Workgroup", "name", 128)]
    [InlineData("aws:glue/catalogDatabase:CatalogDatabase", "name", 255)]
    [InlineData("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", "name", 64)]
    [InlineData("aws:redshiftserverless/namespace:Namespace", "namespaceName", 64)]
    [InlineData("aws:redshiftserverless/workgroup:Workgroup", "workgroupName", 64)]
    [InlineData("aws:sagemaker/domain:Domain", "domainName", 63)]
    [InlineData("aws:route53/zone:Zone", "name", 253)]
    [InlineData("aws:route53/record:Record", "name", 253)]
    [InlineData("aws:cloudwatch/logGroup:LogGroup", "name", 512)]
    public async Task Fit_where_we_choose_the_name(string type, string input, int most)
    {
        foreach (var made in (await Longest()).Of(type))
        {
            ((string?)made[input])?.Length.Should().BeInRange(1, most, $"{made[input]} is what {type} is called");
        }
    }

    [Theory]
    [InlineData("aws:iam/role:Role", 64)]
    [InlineData("aws:iam/policy:Policy", 128)]
    [InlineData("aws:rds/subnetGroup:SubnetGroup", 255)]
    [InlineData("aws:rds/parameterGroup:ParameterGroup", 255)]
    [InlineData("aws:rds/optionGroup:OptionGroup", 255)]
    [InlineData("aws:elasticache/subnetGroup:SubnetGroup", 255)]
    [InlineData("aws:elasticache/parameterGroup:ParameterGroup", 255)]
    [InlineData("aws:memorydb/subnetGroup:SubnetGroup", 255)]
    [InlineData("aws:memorydb/parameterGroup:ParameterGroup", 255)]
    [InlineData("aws:ec2/securityGroup:SecurityGroup", 255)]
    public async Task Fit_where_the_engine_makes_up_the_name(string type, int most)
    {
        foreach (var made in (await Longest()).Of(type))
        {
            made.Inputs.Should().NotContainKey("name");
            (made.Name.Length + MadeUp).Should().BeLessThanOrEqualTo(most);
        }
    }

    [Fact]
    public async Task Use_the_room_that_the_tightest_service_leaves() =>
        (await Longest()).Of("aws:elasticache/user:User").Max(user => ((string?)user["userId"])?.Length).Should().Be(40);

    private static TableSettings LongestTable { get; } = new() { Name = new string('t', 40), PartitionKey = new TableKey("id", TableKeyType.Text) };

    // Four labels of two hundred characters together: the longest domain that settings accept.
    private static string LongestDomain { get; } = string.Join('.', Enumerable.Repeat(new string('d', 49), 4)) + "d";

    private static QueueSettings Durable { get; } = new() { DurableVersion = "7.3", Nodes = new StoreNodes { NodeType = "db.t4g.small", Replicas = 1, SnapshotRetentionDays = 35 } };

    private static Task<Cloud> Longest()
    {
        var client = new string('c', ClientSettings.LongestName);
        var scope = new ClientScope { Client = client, Environment = new string('e', StackSettings.LongestEnvironment), Account = "111122223333", Region = "ap-southeast-1", RecoveryRegion = "ap-northeast-1", StackDomain = LongestDomain };
        return CloudMock.BuildAsync(options => _ = new ClientTier(
            client,
            new ClientTierArgs { Scope = scope, Client = Given.Client(client, "premium") with { Documents = [LongestTable], Queue = Durable, Events = Given.Events, Lake = new LakeChoice { Stream = true, Warehouse = true, Notebooks = true, S3PrefixList = "pl-6da54004" }, Buckets = ImmutableSortedDictionary.Create<string, BucketUse>().Add("ten-letter", BucketUse.Records) }, Tier = Given.Tier("premium"), Network = Given.Network, Recovery = Given.Recovery(client, "premium", options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
            options));
    }
}
