using DataTier.Components.Buckets;
using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Aws.CloudFront.Inputs;

namespace DataTier.Components.Edge;

/// <summary>What an <see cref="EdgeCache"/> is made from.</summary>
public sealed class EdgeCacheArgs : ResourceArgs
{
    /// <summary>Whose edge it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>What the client chose.</summary>
    public required EdgeChoice Choice { get; init; }
}

/// <summary>One bucket, served near whoever reads: by name, over HTTPS, and by no other way.</summary>
public sealed class EdgeCache : ComponentResource
{
    // AWS's own policies, the same in every account.
    private const string CachingOptimized = "658327ea-f89d-4fab-a63d-7e88639e58f6";
    private const string SecurityHeaders = "67f7725c-6f97-4210-82d7-5512b31e9d03";

    // Europe and North America: the rest of the world is served from there.
    private const string NearbyPlaces = "PriceClass_100";

    /// <summary>Makes the distribution; it can read the bucket once the bucket's policy names it.</summary>
    public EdgeCache(string name, EdgeCacheArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:EdgeCache", name, args, options)
    {
        var (scope, choice) = (args.Scope, args.Choice);
        var child = new CustomResourceOptions { Parent = this };
        var signing = new OriginAccessControl(name, new OriginAccessControlArgs
        {
            Name = scope.Identifier,
            Description = $"Signs what CloudFront asks of {choice.Bucket} of {scope.Client} in {scope.Environment}",
            OriginAccessControlOriginType = "s3",
            SigningBehavior = "always",
            SigningProtocol = "sigv4",
        }, child);

        var distribution = new Distribution(name, new DistributionArgs
        {
            Comment = $"{choice.Bucket} of {scope.Client} in {scope.Environment}",
            Enabled = true,
            Aliases = { choice.Name },
            HttpVersion = "http2and3",
            IsIpv6Enabled = true,
            PriceClass = NearbyPlaces,
            DefaultRootObject = "index.html",
            Origins = new DistributionOriginArgs
            {
                OriginId = choice.Bucket,
                DomainName = $"{BucketNames.OfUser(scope, choice.Bucket)}.s3.{scope.Region}.amazonaws.com",
                OriginAccessControlId = signing.Id,
            },
            DefaultCacheBehavior = new DistributionDefaultCacheBehaviorArgs
            {
                TargetOriginId = choice.Bucket,
                AllowedMethods = { "GET", "HEAD" },
                CachedMethods = { "GET", "HEAD" },
                ViewerProtocolPolicy = "redirect-to-https",
                CachePolicyId = CachingOptimized,
                ResponseHeadersPolicyId = SecurityHeaders,
                Compress = true,
            },
            Restrictions = new DistributionRestrictionsArgs
            {
                GeoRestriction = new DistributionRestrictionsGeoRestrictionArgs { RestrictionType = "none" },
            },
            ViewerCertificate = new DistributionViewerCertificateArgs
            {
                AcmCertificateArn = choice.CertificateArn,
                SslSupportMethod = "sni-only",
                MinimumProtocolVersion = "TLSv1.2_2021",
            },
        }, child);

        Arn = distribution.Arn;
        DomainName = distribution.DomainName;
        RegisterOutputs();
    }

    /// <summary>The distribution's ARN, which the bucket's policy names.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    /// <summary>What the client's public name leads to, by a record in its public zone.</summary>
    [Output("domainName")]
    public Output<string> DomainName { get; }

    /// <summary>What the client's key permits besides: that CloudFront reads this one bucket. The distribution itself is not named; it would have to be made before the key.</summary>
    internal static PolicyStatement KeyUser(ClientScope scope, EdgeChoice choice) => new()
    {
        Sid = "EdgeOfOneBucket",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("cloudfront.amazonaws.com"),
        Actions = ["kms:Decrypt"],
        Resources = ["*"],
        Conditions =
        [
            new PolicyCondition("ArnLike", "aws:SourceArn", $"arn:aws:cloudfront::{scope.Account}:distribution/*"),

            // The bucket's ARN with a bucket key, the object's without.
            new PolicyCondition("StringLike", "kms:EncryptionContext:aws:s3:arn", ArnOf(scope, choice), $"{ArnOf(scope, choice)}/*"),
        ],
    };

    private static string ArnOf(ClientScope scope, EdgeChoice choice) => $"arn:aws:s3:::{BucketNames.OfUser(scope, choice.Bucket)}";
}
