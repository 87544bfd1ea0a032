using System.Collections.Immutable;
using DataTier.Components.Documents;
using DataTier.Settings;

namespace DataTier.Components.Tests.Documents;

public sealed class DocumentTableTests
{
    private const string Table = "aws:dynamodb/table:Table";
    private const string Replica = "aws:dynamodb/tableReplica:TableReplica";
    private const string Target = "aws:appautoscaling/target:Target";
    private const string RecoveryKeyArn = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-0000-4000-8000-ddddeeeeffff";

    private static readonly TableSettings Policies = new()
    {
        Name = "policies",
        PartitionKey = new TableKey("policyId", TableKeyType.Text),
        SortKey = new TableKey("version", TableKeyType.Number),
        Indexes =
        [
            new TableIndexSettings { Name = "by-customer", PartitionKey = new TableKey("customerId", TableKeyType.Text), SortKey = new TableKey("digest", TableKeyType.Binary), HoldsEverything = false },
            new TableIndexSettings { Name = "by-version", PartitionKey = new TableKey("version", TableKeyType.Number), HoldsEverything = true },
        ],
    };

    private static readonly TableCapacity Capacity = new() { LeastReads = 5, MostReads = 50, LeastWrites = 2, MostWrites = 20 };

    [Fact]
    public async Task Is_found_by_the_keys_that_the_client_states()
    {
        var table = (await Build(Policies)).Only(Table);

        (table["name"], table["hashKey"], table["rangeKey"]).Should().Be(("production-northwind.policies", "policyId", "version"));
    }

    [Fact]
    public async Task Declares_every_key_once_by_name() =>
        (await Build(Policies)).Only(Table).Maps("attributes").Select(attribute => $"{attribute["name"]}:{attribute["type"]}")
            .Should().Equal("customerId:S", "digest:B", "policyId:S", "version:N");

    [Fact]
    public async Task Has_indexes_with_a_schema_and_what_they_hold()
    {
        var indexes = (await Build(Policies)).Only(Table).Maps("globalSecondaryIndexes");

        indexes.Select(index => $"{index["name"]} {Schema(index)} {index["projectionType"]}")
            .Should().Equal("by-customer customerId:HASH,digest:RANGE KEYS_ONLY", "by-version version:HASH ALL");
        indexes.Should().OnlyContain(index => !index.ContainsKey("hashKey"), "AWS takes one form or the other");
    }

    [Theory]
    [InlineData("basic", 400.0, 100.0)]
    [InlineData("standard", 4000.0, 1000.0)]
    [InlineData("premium", 12000.0, 4000.0)]
    public async Task Is_paid_for_by_request_up_to_the_ceiling_of_its_tier(string tier, double reads, double writes)
    {
        var cloud = await Build(Policies, tier);
        var table = cloud.Only(Table);

        table["billingMode"].Should().Be("PAY_PER_REQUEST");
        table.Inputs.Keys.Should().NotContain(["readCapacity", "writeCapacity"]);
        Ceiling(table.Inputs).Should().Be((reads, writes));
        table.Maps("globalSecondaryIndexes").Select(Ceiling).Distinct().Should().Equal((reads, writes));
        cloud.Of(Target).Should().BeEmpty();
        table.Options?.IgnoreChanges.Should().BeEmpty();
    }

    [Fact]
    public async Task With_provisioned_capacity_follows_the_load_and_leaves_it_alone()
    {
        var cloud = await Build(Policies with { Provisioned = Capacity });
        var table = cloud.Only(Table);

        (table["billingMode"], table["readCapacity"], table["writeCapacity"]).Should().Be(("PROVISIONED", 5.0, 2.0));
        table.Maps("globalSecondaryIndexes").Should().OnlyContain(index => Equals(index["readCapacity"], 5.0) && Equals(index["writeCapacity"], 2.0));
        table.Inputs.Keys.Should().NotContain("onDemandThroughput");
        table.Options?.IgnoreChanges.Should().Equal("readCapacity", "writeCapacity", "globalSecondaryIndexes[*].readCapacity", "globalSecondaryIndexes[*].writeCapacity");
        cloud.Of(Target).Select(target => $"{target["resourceId"]} {target["scalableDimension"]} {target["minCapacity"]}-{target["maxCapacity"]}").Should().Equal(
            "table/production-northwind.policies dynamodb:table:ReadCapacityUnits 5-50",
            "table/production-northwind.policies dynamodb:table:WriteCapacityUnits 2-20",
            "table/production-northwind.policies/index/by-customer dynamodb:index:ReadCapacityUnits 5-50",
            "table/production-northwind.policies/index/by-customer dynamodb:index:WriteCapacityUnits 2-20",
            "table/production-northwind.policies/index/by-version dynamodb:index:ReadCapacityUnits 5-50",
            "table/production-northwind.policies/index/by-version dynamodb:index:WriteCapacityUnits 2-20");
    }

    [Fact]
    public async Task Scales_at_70_percent_of_what_it_has()
    {
        var policies = (await Build(Policies with { Provisioned = Capacity, Indexes = [] })).Of("aws:appautoscaling/policy:Policy").ToArray();

        policies.Select(policy => $"{policy["policyType"]} {policy.Map("targetTrackingScalingPolicyConfiguration")["targetValue"]}").Should().Equal("TargetTrackingScaling 70", "TargetTrackingScaling 70");
        policies.Select(policy => ((ImmutableDictionary<string, object>)policy.Map("targetTrackingScalingPolicyConfiguration")["predefinedMetricSpecification"])["predefinedMetricType"])
            .Should().Equal("DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization");
    }

    [Fact]
    public async Task Changes_the_way_of_paying_under_the_same_names() =>
        (await Build(Policies with { Provisioned = Capacity })).Of(Table).Select(table => (table.Name, table["name"]))
            .Should().Equal((await Build(Policies)).Of(Table).Select(table => (table.Name, table["name"])));

    [Fact]
    public async Task Is_encrypted_with_the_clients_key() =>
        (await Build(Policies)).Only(Table).Map("serverSideEncryption").Should().BeEquivalentTo(new Dictionary<string, object> { ["enabled"] = true, ["kmsKeyArn"] = Given.KeyArn });

    [Theory]
    [InlineData("basic", 7.0)]
    [InlineData("standard", 14.0)]
    [InlineData("premium", 35.0)]
    public async Task Can_be_restored_as_far_back_as_its_tier_says(string tier, double days) =>
        (await Build(Policies, tier)).Only(Table).Map("pointInTimeRecovery").Should().BeEquivalentTo(new Dictionary<string, object> { ["enabled"] = true, ["recoveryPeriodInDays"] = days });

    [Fact]
    public async Task Forgets_items_only_when_the_client_names_the_attribute()
    {
        (await Build(Policies)).Only(Table).Inputs.Keys.Should().NotContain("ttl");
        (await Build(Policies with { ExpiresBy = "expiresAt" })).Only(Table).Map("ttl").Should().BeEquivalentTo(new Dictionary<string, object> { ["attributeName"] = "expiresAt", ["enabled"] = true });
    }

    [Fact]
    public async Task Records_changes_as_the_client_asks()
    {
        var silent = (await Build(Policies)).Only(Table);
        var recorded = (await Build(Policies with { Stream = "KEYS_ONLY" })).Only(Table);

        (silent["streamEnabled"], silent["streamViewType"], recorded["streamEnabled"], recorded["streamViewType"]).Should().Be((false, null, true, "KEYS_ONLY"));
    }

    [Fact]
    public async Task With_a_recovery_key_is_copied_to_the_recovery_region()
    {
        var cloud = await Build(Policies with { Stream = "KEYS_ONLY" }, "premium", RecoveryKeyArn);
        var copy = cloud.Only(Replica);

        (copy["region"], copy["kmsKeyArn"], copy["pointInTimeRecovery"], copy["deletionProtectionEnabled"]).Should().Be(("eu-central-1", RecoveryKeyArn, true, true));
        (copy.Options?.Protect, copy.Options?.RetainOnDelete).Should().Be((true, true));
        cloud.Only(Table)["streamViewType"].Should().Be("NEW_AND_OLD_IMAGES", "copies are fed from both images");
        cloud.Only(Table).Inputs.Keys.Should().NotContain("replicas", "a list inside the table would undo the copy");
        cloud.Only(Table).Options?.IgnoreChanges.Should().Equal("replicas");
    }

    [Fact]
    public async Task With_provisioned_capacity_is_copied_once_it_scales_and_the_copy_scales_too()
    {
        var cloud = await Build(Policies with { Provisioned = Capacity, Indexes = [] }, "premium", RecoveryKeyArn);

        (await cloud.Only(Replica).DependsOnAsync()).Should().Equal(
            "aws:appautoscaling/policy:Policy northwind-documents.policies-read",
            "aws:appautoscaling/policy:Policy northwind-documents.policies-write");
        cloud.Of(Target).Select(target => $"{target.Name} {target["region"]}").Should().Equal(
            "northwind-documents.policies--recovery-read eu-central-1",
            "northwind-documents.policies--recovery-write eu-central-1",
            "northwind-documents.policies-read ",
            "northwind-documents.policies-write ");
    }

    [Theory]
    [InlineData("basic", new string[0])]
    [InlineData("standard", new[] { " THROTTLED_KEYS", "by-customer THROTTLED_KEYS", "by-version THROTTLED_KEYS" })]
    [InlineData("premium", new[] { " ACCESSED_AND_THROTTLED_KEYS", "by-customer ACCESSED_AND_THROTTLED_KEYS", "by-version ACCESSED_AND_THROTTLED_KEYS" })]
    public async Task Tells_hot_keys_as_its_tier_says(string tier, string[] insights) =>
        (await Build(Policies, tier)).Of("aws:dynamodb/contributorInsights:ContributorInsights").Select(made => $"{made["indexName"]} {made["mode"]}").Should().Equal(insights);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    public async Task Is_protected_as_its_tier_says(bool deletionProtection, bool protect, bool retain)
    {
        var table = (await Build(Policies, protection: new ProtectionSettings { DeletionProtection = deletionProtection, Protect = protect, RetainOnDelete = retain })).Only(Table);

        (table["deletionProtectionEnabled"], table.Options?.Protect, table.Options?.RetainOnDelete).Should().Be((deletionProtection, protect, retain));
    }

    private static string Schema(ImmutableDictionary<string, object> index) =>
        string.Join(',', ((ImmutableArray<object>)index["keySchemas"]).Cast<ImmutableDictionary<string, object>>().Select(key => $"{key["attributeName"]}:{key["keyType"]}"));

    private static (object, object) Ceiling(ImmutableDictionary<string, object> inputs)
    {
        var ceiling = (ImmutableDictionary<string, object>)inputs["onDemandThroughput"];
        return (ceiling["maxReadRequestUnits"], ceiling["maxWriteRequestUnits"]);
    }

    private static Task<Cloud> Build(TableSettings table, string tier = "basic", string? recoveryKey = null, ProtectionSettings? protection = null) =>
        CloudMock.BuildAsync(options => _ = new DocumentTable(
            $"northwind-documents.{table.Name}",
            new DocumentTableArgs
            {
                Scope = Given.Scope,
                KmsKeyArn = Given.KeyArn,
                RecoveryKmsKeyArn = recoveryKey is null ? null : (Pulumi.Input<string>)recoveryKey,
                Table = table,
                Settings = Given.Tier(tier).Documents,
                Protection = protection ?? Given.Tier(tier).Protection,
            },
            options));
}
