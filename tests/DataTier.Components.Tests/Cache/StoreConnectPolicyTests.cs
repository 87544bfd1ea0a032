using DataTier.Settings;

namespace DataTier.Components.Tests.Cache;

public sealed class StoreConnectPolicyTests
{
    private const string LogIn = """{"Version":"2012-10-17","Statement":[{"Sid":"LogInToElastiCache","Effect":"Allow","Action":"elasticache:Connect","Resource":[""";
    private const string User = "\"arn:aws:elasticache:eu-west-1:111122223333:user:production-northwind-app\"]}";
    private const string Nodes = "\"arn:aws:elasticache:eu-west-1:111122223333:replicationgroup:production-northwind";

    [Fact]
    public async Task Names_every_store_and_the_user() =>
        (await Document(Stores.Of("standard"))).Should().Be($"{LogIn}{Nodes}\",{Nodes}-session\",{Nodes}-queue\",{User}]}}");

    [Fact]
    public async Task Names_no_store_that_is_not_there() =>
        (await Document(Stores.Of("basic"))).Should().Be($"{LogIn}{Nodes}\",{Nodes}-queue\",{User}]}}");

    [Fact]
    public async Task Names_a_serverless_cache() =>
        (await Document(Stores.Of("lab"))).Should().Be($"{LogIn}\"arn:aws:elasticache:eu-west-1:111122223333:serverlesscache:production-northwind\",{User}]}}");

    [Fact]
    public async Task Names_a_durable_queue_by_another_right() =>
        (await Document(Stores.Of("basic") with { Queue = new QueueSettings { DurableVersion = "7.3", Nodes = new StoreNodes { NodeType = "db.t4g.small", Replicas = 0, SnapshotRetentionDays = 7 } } }))
            .Should().Be($"{LogIn}{Nodes}\",{User},{{\"Sid\":\"LogInToMemoryDb\",\"Effect\":\"Allow\",\"Action\":\"memorydb:Connect\",\"Resource\":[\"arn:aws:memorydb:eu-west-1:111122223333:cluster/production-northwind-queue\",\"arn:aws:memorydb:eu-west-1:111122223333:user/production-northwind-app\"]}}]}}");

    private static async Task<object?> Document(StoreSettings settings) => (await Stores.BuildAsync(settings)).Only("aws:iam/policy:Policy")["policy"];
}
