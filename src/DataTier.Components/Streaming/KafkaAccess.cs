using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Streaming;

/// <summary>The right to use the topics of one cluster; never to change the cluster.</summary>
internal static class KafkaAccess
{
    /// <summary>Makes the policy that applications' roles get; where the program cannot make topics, applications may.</summary>
    public static Policy Make(string name, ClientScope scope, Output<string> clusterArn, bool makesTopics, CustomResourceOptions options) =>
        new(name, new PolicyArgs
        {
            Description = $"Use of Kafka of {scope.Client} in {scope.Environment}",
            PolicyDocument = clusterArn.Apply(arn => Document(arn, makesTopics)),
        }, options);

    /// <summary>What the ARNs of a cluster's topics, groups and the like begin with: <c>…:cluster/name/uuid</c> holds <c>…:topic/name/uuid/…</c>.</summary>
    public static string Inside(string clusterArn, string kind) => clusterArn.Replace(":cluster/", $":{kind}/", StringComparison.Ordinal);

    private static string Document(string clusterArn, bool makesTopics)
    {
        ImmutableArray<string> topics = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData", "kafka-cluster:WriteData"];
        return PolicyDocument.Of(
            Allow("Connect", ["kafka-cluster:Connect", "kafka-cluster:DescribeCluster", "kafka-cluster:WriteDataIdempotently"], clusterArn),
            Allow("UseTopics", makesTopics ? topics.Insert(0, "kafka-cluster:CreateTopic") : topics, $"{Inside(clusterArn, "topic")}/*"),
            Allow("UseGroups", ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"], $"{Inside(clusterArn, "group")}/*"),
            Allow("UseTransactions", ["kafka-cluster:AlterTransactionalId", "kafka-cluster:DescribeTransactionalId"], $"{Inside(clusterArn, "transactional-id")}/*"));
    }

    private static PolicyStatement Allow(string sid, ImmutableArray<string> actions, string resource) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = actions, Resources = [resource] };
}
