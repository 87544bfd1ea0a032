using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DataTier.Settings.Tests.Constraints.Composed;

/// <summary>What holds of files, volumes, buckets, Kafka, tables and vaults.</summary>
internal static class OfStores
{
    private const string DefaultClass = "storageclass.kubernetes.io/is-default-class";

    // Those of ours, among the some fifty that MSK takes: https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html
    private static readonly string[] KafkaProperties =
    [
        "allow.everyone.if.no.acl.found", "auto.create.topics.enable", "default.replication.factor", "min.insync.replicas", "num.partitions", "offsets.topic.replication.factor",
        "transaction.state.log.min.isr", "transaction.state.log.replication.factor", "unclean.leader.election.enable",
    ];

    public static readonly ComposedCase[] Cases =
    [
        new("EFS-006", "efs/fileSystem", (made, _) => made.Items("lifecyclePolicies") is { Length: > 0 and <= 3 } rules && rules.All(rule => rule is JsonObject { Count: 1 } && rule["transitionToPrimaryStorageClass"]?.ToString() is null or "AFTER_1_ACCESS"), made => made.Items("lifecyclePolicies")[0]["transitionToArchive"] = "AFTER_90_DAYS"),
        new("EFS-012", "efs/mountTarget", (made, _) => made.Items("securityGroups").Length is >= 1 and <= 5, made => made.Inputs["securityGroups"] = new JsonArray("1", "2", "3", "4", "5", "6")),
        new("EBS-014", "kubernetes:storage.k8s.io/v1:StorageClass", (made, plan) => plan.Of(made.Type).Count(one => IsDefault(one)) == 1, made => made.At("metadata")!["annotations"]![DefaultClass] = "true"), // every class is marked one way or the other
        new("S3-003", "s3/bucket", (made, _) => made.Text("bucket").EndsWith("-111122223333", StringComparison.Ordinal), made => made.Inputs["bucket"] = "documents"),
        new("S3-010", "s3/bucketLifecycleConfiguration", (made, _) => made.Items("rules").All(AgesOneThing), made => made.Items("rules").First(rule => rule["expiration"]?["expiredObjectDeleteMarker"] is not null)["expiration"]!["days"] = 30), // as found
        new("S3-011", "s3/bucketLifecycleConfiguration", IsTheOnlyOne, InTheWay),
        new("S3-011", "s3/bucketPolicy", IsTheOnlyOne, InTheWay),
        new("S3-011", "s3/bucketNotification", IsTheOnlyOne, InTheWay),
        new("S3-026", "s3/bucketReplicationConfig", (made, _) => made.Items("rules") is [var rule] && rule["filter"] is not null && rule["deleteMarkerReplication"] is not null, made => made.At("rules")!.AsArray().Add(made.Items("rules")[0].DeepClone())), // it has rules
        new("S3-033", "s3/bucketServerSideEncryptionConfiguration", (made, _) => made.Items("rules").All(HasNoKeyOfAnotherKind), made => made.Items("rules")[0]["applyServerSideEncryptionByDefault"]!["sseAlgorithm"] = "AES256"), // it has rules
        new("MSK-005", "msk/cluster", (made, plan) => !plan.Users(made, "appautoscaling/target", "resourceId").Any() || made.Json["ignoreChanges"]?.ToJsonString().Contains("volumeSize", StringComparison.Ordinal) == true, made => made.Json.Remove("ignoreChanges")),
        new("MSK-014", "msk/cluster", (made, plan) => plan.Source(made, "configurationInfo", "msk/configuration") is { } ours && ours.Items("kafkaVersions").Any(version => version.ToString() == made.Text("kafkaVersion")) && made.Text("configurationInfo.arn").Split(':')[3] == plan.RegionOf(made), made => made.Inputs["kafkaVersion"] = "4.1.x.kraft"),
        new("MSK-033", "msk/configuration", (made, _) => made.Text("serverProperties").Split('\n', StringSplitOptions.RemoveEmptyEntries).All(line => line.Split('=') is [var property, { Length: > 0 }] && KafkaProperties.Contains(property)), made => made.Inputs["serverProperties"] = "broker.id=1\n"),
        new("DDB-001", "dynamodb/table", (made, _) => made.Items("attributes").Select(attribute => $"{attribute["name"]}").Order(StringComparer.Ordinal).SequenceEqual(KeysOf(made)), made => made.At("attributes")!.AsArray().Add(new JsonObject { ["name"] = "another", ["type"] = "S" })), // it has a key
        new("DDB-013", "dynamodb/table", (made, plan) => made.Text("billingMode") != "PROVISIONED" || plan.Users(made, "dynamodb/tableReplica", "globalTableArn").All(copy => plan.WaitsFor(copy, before => before.Type.StartsWith("aws:appautoscaling/policy:", StringComparison.Ordinal))), made => made.Inputs["billingMode"] = "PROVISIONED"),
        new("BKP-009", "backup/vault", (made, _) => Regex.IsMatch(made.Text("name"), "^[a-zA-Z0-9_-]{2,50}$"), made => made.Inputs["name"] = "my vault"),
        new("BKP-009", "backup/plan", (made, _) => made.Items("rules").All(rule => Regex.IsMatch($"{rule["ruleName"]}", "^[a-zA-Z0-9_.-]{1,50}$")), made => made.Items("rules")[0]["ruleName"] = "every week"),
        new("BKP-012", "backup/selection", (made, plan) => made.Items("resources") is { Length: > 0 and <= 500 } arns && arns.All(arn => !$"{arn}"[..^1].Contains('*')) && plan.Source(made, "iamRoleArn", "iam/role")?.Text("assumeRolePolicy").Contains("backup.amazonaws.com", StringComparison.Ordinal) == true, made => made.Inputs["resources"] = new JsonArray("arn:aws:rds:*:111122223333:db:production")),
    ];

    private static bool IsDefault(Made made) => made.At("metadata")?["annotations"]?[DefaultClass]?.ToString() == "true";

    private static bool AgesOneThing(JsonNode rule) =>
        (rule["expiration"]?["expiredObjectDeleteMarker"] is null || (rule["expiration"]?["days"] is null && rule["expiration"]?["date"] is null && rule["filter"]?["tag"] is null))
        && (rule["abortIncompleteMultipartUpload"] is null || rule["filter"] is JsonObject { Count: 0 });

    private static bool HasNoKeyOfAnotherKind(JsonNode rule) =>
        rule["applyServerSideEncryptionByDefault"] is { } choice && (choice["kmsMasterKeyId"] is null || $"{choice["sseAlgorithm"]}".StartsWith("aws:kms", StringComparison.Ordinal));

    private static bool IsTheOnlyOne(Made made, MadePlan plan) => plan.Of(made.Type).Count(other => other.Text("bucket") == made.Text("bucket")) == 1;

    private static void InTheWay(Made made) => made.Inputs["bucket"] = MadePlan.Production.Of(made.Type).First(other => other.Text("bucket") != made.Text("bucket")).Text("bucket");

    private static IEnumerable<string> KeysOf(Made table) =>
        new[] { table.Text("hashKey"), table.Text("rangeKey") }
            .Concat(table.Items("globalSecondaryIndexes").SelectMany(index => index["keySchemas"]!.AsArray().Select(key => $"{key!["attributeName"]}"))) // an index has keys
            .Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal);
}
