using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Components.Tests.Edge;

public sealed class EdgeCacheTests
{
    private static readonly EdgeChoice Choice = new()
    {
        Bucket = "exports",
        Name = "exports.example.com",
        CertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/3c0a9e57-6f41-4b8e-9d2c-a1f7b05e8d64",
    };

    [Fact]
    public async Task Serves_one_bucket_by_name_over_https_alone()
    {
        var distribution = (await Build(Choice)).Only("aws:cloudfront/distribution:Distribution");
        var behaviour = distribution.Map("defaultCacheBehavior");

        distribution["aliases"].Should().BeEquivalentTo(new[] { "exports.example.com" });
        distribution.Maps("origins")[0]["domainName"].Should().Be("production-northwind--exports-111122223333.s3.eu-west-1.amazonaws.com");
        distribution.Maps("origins")[0]["originAccessControlId"].Should().Be("northwind-edge-id");
        behaviour["viewerProtocolPolicy"].Should().Be("redirect-to-https");
        behaviour["allowedMethods"].Should().BeEquivalentTo(new[] { "GET", "HEAD" });
        distribution.Map("viewerCertificate").Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["acmCertificateArn"] = Choice.CertificateArn,
            ["sslSupportMethod"] = "sni-only",
            ["minimumProtocolVersion"] = "TLSv1.2_2021",
        });
    }

    [Fact]
    public async Task Signs_all_that_it_asks_of_S3() =>
        (await Build(Choice)).Only("aws:cloudfront/originAccessControl:OriginAccessControl")["signingBehavior"].Should().Be("always");

    [Fact]
    public async Task May_read_that_bucket_and_no_other()
    {
        const string Sentence = """{"Sid":"ReadByOneDistribution","Effect":"Allow","Principal":{"Service":"cloudfront.amazonaws.com"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::production-northwind--exports-111122223333/*","Condition":{"StringEquals":{"aws:SourceArn":"arn:aws:mock:::aws:cloudfront/distribution:Distribution/northwind-edge"}}}""";
        var policies = (await Build(Choice)).Of("aws:s3/bucketPolicy:BucketPolicy").ToDictionary(made => made.Name, made => (string?)made["policy"]);

        policies["northwind--exports"].Should().Contain(Sentence);
        policies["northwind--documents"].Should().NotContain("cloudfront");
        policies["northwind-backup"].Should().NotContain("cloudfront");
    }

    [Fact]
    public async Task May_use_the_clients_key_for_that_bucket_alone() =>
        ((string?)(await Build(Choice)).Named("aws:kms/key:Key", "northwind")["policy"]).Should().Contain(
            """{"Sid":"EdgeOfOneBucket","Effect":"Allow","Principal":{"Service":"cloudfront.amazonaws.com"},"Action":"kms:Decrypt","Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:cloudfront::111122223333:distribution/*"},"StringLike":{"kms:EncryptionContext:aws:s3:arn":["arn:aws:s3:::production-northwind--exports-111122223333","arn:aws:s3:::production-northwind--exports-111122223333/*"]}}}""");

    [Fact]
    public async Task Is_not_made_for_a_client_that_asks_for_none()
    {
        var cloud = await Build(null);

        cloud.Of("aws:cloudfront/distribution:Distribution").Should().BeEmpty();
        ((string?)cloud.Named("aws:kms/key:Key", "northwind")["policy"]).Should().NotContain("cloudfront");
    }

    private static Task<Cloud> Build(EdgeChoice? edge) => CloudMock.BuildAsync(options => _ = new ClientTier(
        "northwind",
        new ClientTierArgs
        {
            Scope = Given.Scope,
            Client = Given.Client("northwind", "standard") with
            {
                Buckets = ImmutableSortedDictionary.Create<string, BucketUse>().Add("documents", BucketUse.Records).Add("exports", BucketUse.Scratch),
                Edge = edge,
            },
            Tier = Given.Tier("standard"),
            Network = Given.Network,
            Recovery = Given.Recovery("northwind", "standard", options.Parent),
            AccessLogs = Given.AccessLogs,
            Alerts = Given.Alerts,
        },
        options));
}
