using System.Collections.Immutable;
using DataTier.Components.Buckets;
using DataTier.Settings;

namespace DataTier.Components.Tests.Buckets;

public sealed class ApplicationBucketTests
{
    [Fact]
    public async Task Keeps_its_clients_name_apart_from_its_own() =>
        (await Build("basic", BucketUse.Records)).Only("aws:s3/bucket:Bucket")["bucket"].Should().Be("production-northwind--documents-111122223333");

    [Theory]
    [InlineData("basic", BucketUse.Records, "", null, 30.0)]
    [InlineData("basic", BucketUse.Scratch, "", 14.0, 7.0)]
    [InlineData("standard", BucketUse.Records, "90 STANDARD_IA", null, 90.0)]
    [InlineData("standard", BucketUse.Scratch, "", 30.0, 7.0)]
    [InlineData("premium", BucketUse.Records, "90 STANDARD_IA, 365 GLACIER_IR", null, 365.0)]
    [InlineData("premium", BucketUse.Scratch, "", 30.0, 7.0)]
    public async Task Ages_objects_as_tier_and_use_say(string tier, BucketUse use, string transitions, double? expires, double oldVersions)
    {
        var rule = (await Build(tier, use)).Only("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").Maps("rules").Single(made => Equals(made["id"], "objects"));

        string.Join(", ", ((ImmutableArray<object>)rule["transitions"]).Cast<ImmutableDictionary<string, object>>().Select(move => $"{move["days"]} {move["storageClass"]}")).Should().Be(transitions);
        (rule.GetValueOrDefault("expiration") as ImmutableDictionary<string, object>)?["days"].Should().Be(expires);
        rule.ContainsKey("expiration").Should().Be(expires is not null);
        ((ImmutableDictionary<string, object>)rule["noncurrentVersionExpiration"])["noncurrentDays"].Should().Be(oldVersions);
    }

    [Theory]
    [InlineData("basic", BucketUse.Records, false)]
    [InlineData("standard", BucketUse.Records, false)]
    [InlineData("premium", BucketUse.Records, true)]
    [InlineData("premium", BucketUse.Scratch, false)]
    public void Is_copied_if_it_cannot_be_made_again_and_its_tier_survives_a_region(string tier, BucketUse use, bool copied) =>
        Given.Tier(tier).ApplicationBuckets.CopiesOf(use).Should().Be(copied);

    private static Task<Cloud> Build(string tier, BucketUse use)
    {
        var settings = Given.Tier(tier);
        return CloudMock.BuildAsync(options => _ = new ApplicationBucket(
            "northwind--documents",
            new ApplicationBucketArgs
            {
                Purpose = "documents",
                Use = use,
                Site = Given.Site,
                RecoverySite = null,
                Settings = settings.ApplicationBuckets,
                Protection = settings.Protection,
            },
            options));
    }
}
