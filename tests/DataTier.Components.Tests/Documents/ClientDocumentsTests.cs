using System.Collections.Immutable;
using DataTier.Components.Documents;
using DataTier.Settings;
using Pulumi.Utilities;

namespace DataTier.Components.Tests.Documents;

public sealed class ClientDocumentsTests
{
    private const string RecoveryKeyArn = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-0000-4000-8000-ddddeeeeffff";

    private static readonly ImmutableArray<TableSettings> Tables = [Table("policies"), Table("web-sessions")];

    [Fact]
    public async Task Name_their_tables_as_applications_know_them()
    {
        ClientDocuments? documents = null;
        await CloudMock.BuildAsync(options => documents = Build(Tables, null, options));

        var names = await OutputUtilities.GetValueAsync(documents?.TableNames ?? throw new InvalidOperationException("no documents were built"));
        names.Should().Equal(new Dictionary<string, string> { ["policies"] = "production-northwind.policies", ["web-sessions"] = "production-northwind.web-sessions" });
    }

    [Fact]
    public async Task Keep_the_names_of_others_when_one_is_added_before_them() =>
        (await CloudMock.BuildAsync(options => Build([Table("claims"), .. Tables], null, options))).All.Select(made => made.Name)
            .Should().Contain((await CloudMock.BuildAsync(options => Build(Tables, null, options))).All.Select(made => made.Name));

    [Fact]
    public async Task Give_the_right_to_use_items_and_changes_of_this_client_and_nothing_else() =>
        (await CloudMock.BuildAsync(options => Build(Tables, null, options))).Only("aws:iam/policy:Policy")["policy"].Should().Be(
            """
            {"Version":"2012-10-17","Statement":[
            {"Sid":"UseItems","Effect":"Allow","Action":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem","dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:DescribeTable",
            "dynamodb:GetItem","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"],
            "Resource":["arn:aws:dynamodb:eu-west-1:111122223333:table/production-northwind.*","arn:aws:dynamodb:eu-west-1:111122223333:table/production-northwind.*/index/*"]},
            {"Sid":"ReadChanges","Effect":"Allow","Action":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"],
            "Resource":"arn:aws:dynamodb:eu-west-1:111122223333:table/production-northwind.*/stream/*"},
            {"Sid":"UseKeyByDynamoDb","Effect":"Allow","Action":["kms:Decrypt","kms:DescribeKey","kms:Encrypt","kms:GenerateDataKey*","kms:ReEncrypt*"],
            "Resource":"arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-aaaabbbbcccc",
            "Condition":{"StringEquals":{"kms:ViaService":"dynamodb.eu-west-1.amazonaws.com"}}}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public async Task With_copies_give_the_same_right_in_the_recovery_region()
    {
        var policy = (await CloudMock.BuildAsync(options => Build(Tables, RecoveryKeyArn, options))).Only("aws:iam/policy:Policy")["policy"].Should().BeOfType<string>().Subject;

        policy.Should().Contain("\"arn:aws:dynamodb:eu-central-1:111122223333:table/production-northwind.*/index/*\"")
            .And.Contain($"[\"{Given.KeyArn}\",\"{RecoveryKeyArn}\"]")
            .And.Contain("[\"dynamodb.eu-west-1.amazonaws.com\",\"dynamodb.eu-central-1.amazonaws.com\"]");
    }

    [Theory]
    [InlineData("basic", 0)]
    [InlineData("standard", 0)]
    [InlineData("premium", 2)]
    public async Task Are_copied_under_a_key_of_the_recovery_region_where_the_tier_says_so(string tier, int copies)
    {
        var cloud = await CloudMock.BuildAsync(options => _ = new ClientTier(
            "northwind",
            new ClientTierArgs { Scope = Given.Scope, Client = Given.Client("northwind", tier) with { Documents = Tables }, Tier = Given.Tier(tier), Network = Given.Network, Recovery = Given.Recovery("northwind", tier, options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
            options));

        var replicas = cloud.Of("aws:dynamodb/tableReplica:TableReplica").ToArray();
        replicas.Should().HaveCount(copies);
        cloud.Of("aws:kms/key:Key").Select(key => $"{key.Name} {key["region"]}").Should()
            .Equal(tier == "basic" ? ["northwind "] : ["northwind ", "northwind--recovery eu-central-1"], "the copies of tables and those of database backups share a key");
    }

    [Fact]
    public async Task Are_not_made_for_a_client_without_tables() =>
        (await CloudMock.BuildAsync(options => _ = new ClientTier(
            "northwind",
            new ClientTierArgs { Scope = Given.Scope, Client = Given.Client("northwind", "premium"), Tier = Given.Tier("premium"), Network = Given.Network, Recovery = Given.Recovery("northwind", "premium", options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
            options))).Of("datatier:components:ClientDocuments").Should().BeEmpty();

    private static TableSettings Table(string name) => new() { Name = name, PartitionKey = new TableKey("id", TableKeyType.Text) };

    private static ClientDocuments Build(ImmutableArray<TableSettings> tables, string? recoveryKey, Pulumi.ComponentResourceOptions options) => new(
        "northwind-documents",
        new ClientDocumentsArgs
        {
            Scope = Given.Scope,
            KmsKeyArn = Given.KeyArn,
            RecoveryKmsKeyArn = recoveryKey is null ? null : (Pulumi.Input<string>)recoveryKey,
            Tables = tables,
            Settings = Given.Tier("standard").Documents,
            Protection = Given.Tier("standard").Protection,
        },
        options);
}
