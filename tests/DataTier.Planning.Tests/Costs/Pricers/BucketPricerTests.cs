using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class BucketPricerTests
{
    private const string Type = "aws:s3/bucket:Bucket";
    private const string Lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";

    [Fact]
    public void A_bucket_without_lifecycle_is_counted_after_a_year_of_growth() =>
        Kept(Lines(Type, Inputs())).Should().Equal(("Objects kept as standard (365 days)", 240m));

    [Fact]
    public void Objects_are_counted_in_each_class_for_the_days_they_lie_there() =>
        Kept(With(Rule(("expiration", Inputs(("days", 365))), ("transitions", new object[] { Move(30, "STANDARD_IA"), Move(90, "GLACIER_IR") }))))
            .Should().Equal(
                ("Objects kept as standard (30 days)", 19.73m),
                ("Objects kept as standard-ia (60 days)", 39.45m),
                ("Objects kept as glacier-instant-retrieval (275 days)", 180.82m));

    [Fact]
    public void Expired_objects_live_on_as_old_versions() =>
        Kept(With(Rule(("expiration", Inputs(("days", 90))), ("noncurrentVersionExpiration", Inputs(("noncurrentDays", 30))))))
            .Should().Equal(("Objects kept as standard (120 days)", 78.90m));

    [Fact]
    public void A_rule_for_some_objects_is_not_taken_for_all() =>
        Kept(With(Rule(("expiration", Inputs(("days", 1))), ("filter", Inputs(("prefix", "tmp/"))))))
            .Should().Equal(("Objects kept as standard (365 days)", 240m));

    [Fact]
    public void A_disabled_rule_is_no_rule() =>
        Kept(With(Rule(("expiration", Inputs(("days", 1))), ("status", "Disabled")))).Should().Equal(("Objects kept as standard (365 days)", 240m));

    [Fact]
    public void A_class_that_is_not_known_is_unpriced() =>
        With(Rule(("expiration", Inputs(("days", 60))), ("transitions", new object[] { Move(30, "GLASS") })))
            .Count(line => line.State == CostState.Unpriced).Should().Be(1);

    [Fact]
    public void Requests_are_billed_by_the_thousand() =>
        Lines(Type, Inputs()).Where(line => line.Item?.Unit == "1k requests").Sum(line => line.UsdPerMonth).Should().Be((10 * 0.005m) + (50 * 0.0004m));

    private static IEnumerable<(string? Title, decimal)> Kept(IEnumerable<CostLine> lines) => lines
        .Where(line => line.Item?.Unit == "GB-month")
        .Select(line => (line.Item?.Title, decimal.Round(line.Item?.Quantity ?? 0, 2)));

    private static ImmutableArray<CostLine> With(PlannedProperties rule) => Estimator.Estimate(
        PlanOf(
            "us-east-1",
            Resource("bucket", Type, Inputs()),
            Resource("lifecycle", Lifecycle, Inputs(("rules", new object[] { rule })), ("bucket", "bucket"))),
        CostTerms.None).Lines;

    private static PlannedProperties Rule(params (string Name, object Value)[] parts) =>
        Inputs([.. new (string Name, object Value)[] { ("status", "Enabled") }.Where(part => parts.All(other => other.Name != part.Name)), .. parts]);

    private static PlannedProperties Move(int days, string storageClass) => Inputs(("days", days), ("storageClass", storageClass));
}
