using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Streaming;

/// <summary>The role of the archive: reads topics, writes one folder of one bucket, and keeps its own notes in Kafka.</summary>
internal static class ArchiveRole
{
    // Where MSK Connect keeps offsets, configuration and status of connectors.
    private const string OwnTopics = "__amazon_msk_connect_*";

    /// <summary>Makes the role; it is of use once the policy is there.</summary>
    public static (Role Role, RolePolicy Policy) Make(string name, EventArchiveArgs args, CustomResourceOptions options)
    {
        var role = new Role(name, new RoleArgs
        {
            Description = $"Lets MSK Connect archive the events of {args.Scope.Identifier}",
            AssumeRolePolicy = TrustFor(args.Scope),
        }, options);

        var policy = new RolePolicy(name, new RolePolicyArgs
        {
            Role = role.Name,
            Policy = Output.Tuple(args.ClusterArn, args.BucketName, args.KmsKeyArn).Apply(known => RightsFor(args, known.Item1, known.Item2, known.Item3)),
        }, options);
        return (role, policy);
    }

    // Without the conditions another account's connector could borrow the role.
    private static string TrustFor(ClientScope scope) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "ConnectorOfThisClient",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("kafkaconnect.amazonaws.com"),
        Actions = ["sts:AssumeRole"],
        Conditions =
        [
            new PolicyCondition("StringEquals", "aws:SourceAccount", scope.Account),
            new PolicyCondition("ArnLike", "aws:SourceArn", scope.Arn("kafkaconnect", $"connector/{EventArchive.NameOf(scope)}/*")),
        ],
    });

    private static string RightsFor(EventArchiveArgs args, string clusterArn, string bucket, string keyArn)
    {
        var topics = KafkaAccess.Inside(clusterArn, "topic");
        return PolicyDocument.Of(
            Allow("Connect", ["kafka-cluster:Connect", "kafka-cluster:DescribeCluster"], clusterArn),
            Allow("ReadTopics", ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"], [.. args.Topics.Select(topic => $"{topics}/{topic.Name}").Order(StringComparer.Ordinal)]),
            Allow("KeepNotes", ["kafka-cluster:CreateTopic", "kafka-cluster:DescribeTopic", "kafka-cluster:ReadData", "kafka-cluster:WriteData"], $"{topics}/{OwnTopics}"),
            Allow("UseGroups", ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"], $"{KafkaAccess.Inside(clusterArn, "group")}/__amazon_msk_connect_*", $"{KafkaAccess.Inside(clusterArn, "group")}/connect-*"),
            Allow("FindBucket", ["s3:GetBucketLocation", "s3:ListBucket"], $"arn:aws:s3:::{bucket}"),
            Allow("WriteCopies", ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"], $"arn:aws:s3:::{bucket}/{ArchiveSink.Folder}/*"),
            Allow("UseKeyByS3", ["kms:Decrypt", "kms:GenerateDataKey"], keyArn) with
            {
                Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", $"s3.{args.Scope.Region}.amazonaws.com")],
            });
    }

    private static PolicyStatement Allow(string sid, ImmutableArray<string> actions, params ImmutableArray<string> resources) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = actions, Resources = resources };
}
