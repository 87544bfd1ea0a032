using System.Collections.Immutable;
using DataTier.Components.Platforms;
using Pulumi.Utilities;

namespace DataTier.Components.Tests.Platforms;

public sealed class ObservabilityBucketsTests
{
    [Fact]
    public async Task Are_six() =>
        (await Build()).Of("aws:s3/bucket:Bucket").Select(bucket => bucket["bucket"]).Should().Equal(
            "production-platform-loki-chunks-111122223333",
            "production-platform-loki-ruler-111122223333",
            "production-platform-mimir-alertmanager-111122223333",
            "production-platform-mimir-blocks-111122223333",
            "production-platform-mimir-ruler-111122223333",
            "production-platform-tempo-traces-111122223333");

    [Theory]
    [InlineData("loki-chunks", 180.0)]
    [InlineData("loki-ruler", null)]
    [InlineData("mimir-alertmanager", null)]
    [InlineData("mimir-blocks", 400.0)]
    [InlineData("mimir-ruler", null)]
    [InlineData("tempo-traces", 30.0)]
    public async Task Keep_data_as_the_tier_says_and_what_people_wrote_for_ever(string purpose, double? days)
    {
        var rule = (await Build()).Named("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", $"platform-observability-{purpose}").Maps("rules").Single(made => Equals(made["id"], "objects"));

        ((rule.GetValueOrDefault("expiration") as ImmutableDictionary<string, object>)?["days"] as double?).Should().Be(days);
    }

    [Theory]
    [InlineData("loki", "loki-chunks", "loki-ruler")]
    [InlineData("mimir", "mimir-alertmanager", "mimir-blocks", "mimir-ruler")]
    [InlineData("tempo", "tempo-traces")]
    public async Task Are_reached_by_the_program_that_they_are_for_and_no_other(string program, params string[] own)
    {
        var policy = (string?)(await Build()).Named("aws:iam/rolePolicy:RolePolicy", $"platform-observability-{program}")["policy"];

        foreach (var purpose in new[] { "loki-chunks", "loki-ruler", "mimir-alertmanager", "mimir-blocks", "mimir-ruler", "tempo-traces" })
        {
            policy?.Contains($"arn:aws:s3:::production-platform-{purpose}-111122223333/*", StringComparison.Ordinal).Should().Be(own.Contains(purpose), $"{program} and {purpose}");
        }
    }

    [Fact]
    public async Task Give_a_program_objects_and_its_key_and_nothing_else() =>
        (await Build()).Named("aws:iam/rolePolicy:RolePolicy", "platform-observability-tempo")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"List","Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::production-platform-tempo-traces-111122223333"},{"Sid":"Use","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:DeleteObject","s3:AbortMultipartUpload"],"Resource":"arn:aws:s3:::production-platform-tempo-traces-111122223333/*"},{"Sid":"Encrypt","Effect":"Allow","Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":"arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-aaaabbbbcccc"}]}""");

    [Fact]
    public async Task Let_in_the_pods_of_one_service_account_of_one_cluster()
    {
        var cloud = await Build();
        var link = cloud.Named("aws:eks/podIdentityAssociation:PodIdentityAssociation", "platform-observability-loki");

        (link["clusterName"], link["namespace"], link["serviceAccount"]).Should().Be(("production", "observability", "loki"));
        (await link.DependsOnAsync()).Should().Equal("aws:iam/rolePolicy:RolePolicy platform-observability-loki");
        cloud.Named("aws:iam/role:Role", "platform-observability-loki")["assumeRolePolicy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"PodsOfOneServiceAccount","Effect":"Allow","Principal":{"Service":"pods.eks.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"],"Condition":{"StringEquals":{"aws:RequestTag/eks-cluster-arn":"arn:aws:eks:eu-west-1:111122223333:cluster/production","aws:RequestTag/kubernetes-namespace":"observability","aws:RequestTag/kubernetes-service-account":"loki"}}}]}""");
    }

    [Fact]
    public async Task Are_told_by_program_and_purpose()
    {
        ObservabilityBuckets? buckets = null;
        await Build(made => buckets = made);

        (await OutputUtilities.GetValueAsync(buckets?.BucketNames ?? throw new InvalidOperationException("nothing was built")))
            .Should().HaveCount(6).And.Contain("mimir-blocks", "production-platform-mimir-blocks-111122223333");
    }

    private static Task<Cloud> Build(Action<ObservabilityBuckets>? look = null)
    {
        var settings = Given.Tier("premium");
        return CloudMock.BuildAsync(options =>
        {
            var buckets = new ObservabilityBuckets(
                "platform-observability",
                new ObservabilityBucketsArgs { Site = Given.Site with { Scope = Given.ScopeOf("platform") }, Cluster = Given.Cluster, Settings = settings.Observability, Protection = settings.Protection },
                options);
            look?.Invoke(buckets);
        });
    }
}
