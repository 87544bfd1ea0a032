using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Changes;

/// <summary>What a change does to the resources that depend on it.</summary>
public sealed class ConsequencesTests
{
    private static readonly PlannedResource OldKey = Plans.KeyOf("k", """{"multiRegion":false}""");
    private static readonly PlannedResource NewKey = Plans.KeyOf("k", """{"multiRegion":true}""");

    [Fact]
    public void A_replaced_key_replaces_the_database_that_it_encrypts()
    {
        var changes = Between(Plans.Of(OldKey, Database(OldKey)), Plans.Of(NewKey, Database(NewKey)));

        changes.Resources.Should().Contain(change => change.Resource.Type == Plans.Database)
            .Which.Should().Match<ResourceChange>(change => change.Kind == ChangeKind.Replaced && change.Cause == NewKey.Urn);
    }

    [Fact]
    public void A_replaced_key_changes_in_place_what_can_take_another()
    {
        var changes = Between(Plans.Of(OldKey, Log(OldKey)), Plans.Of(NewKey, Log(NewKey)));

        changes.Resources.Should().Contain(change => change.Resource.Type == Plans.LogGroup)
            .Which.Should().Match<ResourceChange>(change => change.Kind == ChangeKind.Updated && change.Properties.Single().Difference.Cause == NewKey.Urn);
    }

    [Fact]
    public void A_key_that_changes_in_place_moves_nothing()
    {
        var (before, after) = (Plans.KeyOf("k", """{"description":"a"}"""), Plans.KeyOf("k", """{"description":"b"}"""));

        Between(Plans.Of(before, Database(before)), Plans.Of(after, Database(after))).Resources.Should().ContainSingle();
    }

    [Fact]
    public void Another_key_replaces_and_is_the_cause()
    {
        var other = Plans.KeyOf("other");

        Between(Plans.Of(OldKey, Database(OldKey)), Plans.Of(OldKey, other, Database(other))).Resources
            .Should().Contain(change => change.Kind == ChangeKind.Replaced).Which.Cause.Should().Be(other.Urn);
    }

    [Fact]
    public void Causes_run_through_more_than_one_resource()
    {
        var cache = Plans.Resource(Plans.Cache, "c");
        PlannedResource[] Chain(PlannedResource key)
        {
            var stream = Plans.Resource("aws:kinesis/stream:Stream", "s").Using("name", key) with { Id = PlannedValue.Of("id-of-s") };
            var hose = Plans.Resource("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", "h").From("kinesisSourceConfiguration", Plans.Properties("""{"x":{"kinesisStreamArn":"id-of-s"}}""")["x"], stream);
            return [key, stream, hose, cache];
        }

        Between(Plans.Of(Chain(OldKey)), Plans.Of(Chain(NewKey))).Resources
            .Should().Contain(change => change.Resource.Name == "h").Which.Should().Match<ResourceChange>(change => change.Kind == ChangeKind.Replaced && change.Cause == Plans.Urn("aws:kinesis/stream:Stream", "s"));
    }

    [Fact]
    public void A_written_name_survives_a_replacement_that_creates_first()
    {
        static PlannedResource Group(string description) => Plans.Resource("aws:rds/proxyTarget:ProxyTarget", "g", $$"""{"dbProxyName":"{{description}}","targetName":"shared"}""") with { Id = PlannedValue.Of("g-id") };
        static PlannedResource User(PlannedResource group) => Plans.Resource(Plans.Database, "d").From("dbSubnetGroupName", PlannedValue.Of("shared"), group);

        Between(Plans.Of(Group("a"), User(Group("a"))), Plans.Of(Group("b"), User(Group("b")))).Resources.Select(change => change.Resource.Name).Should().Equal("g");
    }

    [Fact]
    public void What_would_be_replaced_goes_before_a_named_resource_that_is_deleted_first()
    {
        static PlannedResource Group(string description) => Plans.Resource(Plans.SubnetGroup, "g", $$"""{"name":"shared","region":"{{description}}"}""");
        static PlannedResource User(PlannedResource group) => Plans.Resource("aws:rds/cluster:Cluster", "c").From("dbSubnetGroupName", PlannedValue.Of("shared"), group);

        Between(Plans.Of(Group("a"), User(Group("a"))), Plans.Of(Group("b"), User(Group("b")))).Resources
            .Should().Contain(change => change.Resource.Name == "c").Which.Kind.Should().Be(ChangeKind.Replaced);
    }

    [Fact]
    public void An_unknown_value_from_the_same_unchanged_resource_is_the_same()
    {
        var unknown = Plans.Resource(Plans.Database, "d").From("kmsKeyId", PlannedValue.Unknown, OldKey);

        Between(Plans.Of(OldKey, Database(OldKey)), Plans.Of(OldKey, unknown)).Resources.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_value_from_a_new_resource_replaces()
    {
        var other = Plans.KeyOf("other");
        var unknown = Plans.Resource(Plans.Database, "d").From("kmsKeyId", PlannedValue.Unknown, other);

        Between(Plans.Of(OldKey, Database(OldKey)), Plans.Of(OldKey, other, unknown)).Resources
            .Should().Contain(change => change.Resource.Name == "d").Which.Should().Match<ResourceChange>(change => change.Kind == ChangeKind.Replaced && change.Cause == other.Urn);
    }

    [Fact]
    public void A_rename_that_an_alias_covers_is_no_change()
    {
        var renamed = Plans.KeyOf("renamed", """{"multiRegion":false}""") with { Aliases = [OldKey.Urn] };

        Between(Plans.Of(OldKey, Database(OldKey)), Plans.Of(renamed, Database(renamed))).Should().Match<PlanChanges>(changes => changes.Resources.IsEmpty && changes.Unchanged == 2);
    }

    [Fact]
    public void A_rename_without_an_alias_deletes_and_says_what_would_keep_it()
    {
        var changes = Between(Plans.Of(Plans.Resource(Plans.Bucket, "a", """{"bucket":"x"}""")), Plans.Of(Plans.Resource(Plans.Bucket, "b", """{"bucket":"x"}""")));

        changes.Stops.Should().BeTrue();
        changes.Resources.Single(change => change.Kind == ChangeKind.Added).LooksLike.Should().Be(Plans.Urn(Plans.Bucket, "a"));
    }

    [Theory]
    [InlineData("""{"region":"eu-west-1"}""", """{"region":"eu-central-1"}""", ChangeKind.Replaced)]
    [InlineData("""{"defaultTags":{"tags":{"a":"1"}}}""", """{"defaultTags":{"tags":{"a":"2"}}}""", null)]
    public void A_provider_for_another_region_replaces_its_resources(string before, string after, ChangeKind? kind)
    {
        static Plan Plan(string inputs) => Plans.Of(
            Plans.Resource(Plans.AwsProvider, "p", inputs),
            Plans.Resource(Plans.Database, "d") with { Provider = Plans.Urn(Plans.AwsProvider, "p") });

        (Between(Plan(before), Plan(after)).Resources.FirstOrDefault(change => change.Resource.Name == "d")?.Kind).Should().Be(kind);
    }

    [Fact]
    public void A_resource_may_be_replaced_with_another()
    {
        static PlannedResource With(PlannedResource key) => Plans.Resource(Plans.Bucket, "b") with { ReplaceWith = [key.Urn] };

        Between(Plans.Of(OldKey, With(OldKey)), Plans.Of(NewKey, With(NewKey))).Resources
            .Should().Contain(change => change.Resource.Name == "b").Which.Cause.Should().Be(NewKey.Urn);
    }

    [Fact]
    public void A_circle_ends()
    {
        var (a, b) = (Plans.Resource(Plans.Bucket, "a"), Plans.Resource(Plans.Bucket, "b"));
        var plan = Plans.Of(a.From("bucket", PlannedValue.Of("x"), b), b.From("bucket", PlannedValue.Of("y"), a));

        Between(plan, plan).Unchanged.Should().Be(2);
    }

    private static PlannedResource Database(PlannedResource key) => Plans.Resource(Plans.Database, "d").Using("kmsKeyId", key);

    private static PlannedResource Log(PlannedResource key) => Plans.Resource(Plans.LogGroup, "l").Using("kmsKeyId", key);

    private static PlanChanges Between(Plan before, Plan after) => PlanDiff.Between(before, after, new DateOnly(2026, 11, 20));
}
