using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Reports.Diagrams;
using DataTier.Planning.Tests.Changes;
using Sample = DataTier.Planning.Tests.Changes.Plans;

namespace DataTier.Planning.Tests.Reports.Diagrams;

/// <summary>The architecture as it is read from a plan.</summary>
public sealed class DiagramTests
{
    private const string Network = """{"subnets":{"eu-west-1a":"subnet-1","eu-west-1b":"subnet-2","eu-west-1c":"subnet-3"}}""";

    private static readonly PlannedProperties Config = Reviews.Config(
        ("datatier:region", "eu-west-1"), ("datatier:network", Network), ("datatier:recoveryRegion", "eu-central-1"));

    private static readonly PlannedResource Away = Sample.Resource(Sample.AwsProvider, "away", """{"region":"eu-central-1"}""");

    [Fact]
    public void Zones_are_those_of_the_networks() =>
        Of(Sample.Resource(Sample.Bucket, "a")).Regions.Should().ContainSingle().Which.Zones.Should().Equal("eu-west-1a", "eu-west-1b", "eu-west-1c");

    [Theory]
    [InlineData("""{"engine":"mariadb","multiAz":false}""", 1)]
    [InlineData("""{"engine":"mariadb","multiAz":true}""", 2)]
    public void A_database_runs_in_one_zone_or_two(string inputs, int zones) => Store(Sample.Resource(Sample.Database, "a", inputs)).Zones.Should().Be(zones);

    [Theory]
    [InlineData("""{"engine":"valkey","multiAzEnabled":false,"numCacheClusters":1}""", 1)]
    [InlineData("""{"engine":"valkey","multiAzEnabled":true,"replicasPerNodeGroup":1}""", 2)]
    [InlineData("""{"engine":"valkey","multiAzEnabled":true,"replicasPerNodeGroup":5}""", 3)]
    public void A_cache_runs_in_as_many_zones_as_it_has_copies_and_there_are_zones(string inputs, int zones) => Store(Sample.Resource(Sample.Cache, "a", inputs)).Zones.Should().Be(zones);

    [Fact]
    public void A_service_of_the_region_runs_in_all_zones() => Store(Sample.Resource(Sample.Bucket, "a")).Zones.Should().Be(3);

    [Fact]
    public void The_weakest_of_several_counts() =>
        Store(Sample.Resource(Sample.Database, "a", """{"multiAz":true}"""), Sample.Resource(Sample.Database, "b", """{"multiAz":false}"""))
            .Should().Match<DiagramStore>(store => store.Zones == 1 && store.Count == 2);

    [Fact]
    public void A_reader_belongs_to_its_database()
    {
        var source = Sample.Resource(Sample.Database, "a", """{"engine":"mariadb","instanceClass":"db.t4g.large","multiAz":true}""");

        Store(source, Sample.Resource(Sample.Database, "b", """{"engine":"mariadb","instanceClass":"db.t4g.large"}""").From("replicateSourceDb", PlannedValue.Of("a"), source))
            .Should().Match<DiagramStore>(store => store.Count == 1 && store.Zones == 2 && store.Detail == "db.t4g.large, +1 reader");
    }

    [Fact]
    public void A_replica_in_another_region_is_a_flow()
    {
        var source = Sample.Resource(Sample.Database, "a", """{"engine":"mariadb"}""");
        var copy = Sample.Resource(Sample.Database, "b", """{"engine":"mariadb"}""").From("replicateSourceDb", PlannedValue.Of("arn:aws:rds:eu-west-1:1:db:a"), source) with { Provider = Away.Urn };

        var lane = Of(Away, source, copy).Lanes.Should().ContainSingle().Subject;

        lane.Flows.Should().Equal(new DiagramFlow(0, 1, "replica"));
        lane.Stores.Select(store => store.Region).Should().Equal("eu-west-1", "eu-central-1");
    }

    [Fact]
    public void A_cluster_that_follows_in_a_global_database_is_a_flow()
    {
        var source = Sample.Resource("aws:rds/cluster:Cluster", "a", """{"engine":"aurora-mysql","masterUsername":"datatier"}""");
        var global = Sample.Resource("aws:rds/globalCluster:GlobalCluster", "a").From("sourceDbClusterIdentifier", PlannedValue.Of("arn"), source);
        var copy = Sample.Resource("aws:rds/cluster:Cluster", "b", """{"engine":"aurora-mysql"}""").From("globalClusterIdentifier", PlannedValue.Of("global"), global) with { Provider = Away.Urn };

        Of(Away, source, global, copy).Lanes[0].Flows.Should().Equal(new DiagramFlow(0, 1, "replica"));
    }

    [Fact]
    public void A_bucket_is_copied_to_the_bucket_that_the_rule_names()
    {
        var (source, copy) = (Sample.Resource(Sample.Bucket, "a", """{"bucket":"acme-a"}"""), Sample.Resource(Sample.Bucket, "b", """{"bucket":"acme-b"}""") with { Provider = Away.Urn });
        var rule = Sample.Resource("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "a", """{"bucket":"acme-a","rules":[{"destination":{"bucket":"arn:aws:s3:::acme-b"}}]}""");

        Of(Away, source, copy, rule).Lanes[0].Flows.Should().Equal(new DiagramFlow(0, 1, "objects"));
    }

    [Theory]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:backup-vault:acme", 1)]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:backup-vault:other", 0)]
    public void A_vault_is_copied_to_the_vault_that_a_backup_plan_names(string arn, int flows)
    {
        PlannedResource Vault(string name, string region) => Sample.Resource("aws:backup/vault:Vault", name, """{"name":"acme"}""") with { Outputs = Sample.Properties($$"""{"arn":"arn:aws:backup:{{region}}:111122223333:backup-vault:acme"}""") };
        var (vault, copy) = (Vault("a", "eu-west-1"), Vault("b", "eu-central-1") with { Provider = Away.Urn });
        var backups = Sample.Resource("aws:backup/plan:Plan", "a").From(
            "rules", Sample.Properties($$"""{"rules":[{"targetVaultName":"acme","copyActions":[{"destinationVaultArn":"{{arn}}"}]},{"targetVaultName":"acme","copyActions":[]}]}""")["rules"], vault, copy);

        Of(Away, vault, copy, backups).Lanes[0].Flows.Should().Equal(Enumerable.Repeat(new DiagramFlow(0, 1, "snapshots"), flows));
    }

    [Fact]
    public void Applications_are_the_security_groups_of_elsewhere_that_are_let_in()
    {
        var own = Sample.Resource("aws:ec2/securityGroup:SecurityGroup", "own") with { Id = PlannedValue.Of("sg-own") };
        PlannedResource Rule(string name, string from) => Sample.Resource("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", name, $$"""{"referencedSecurityGroupId":"{{from}}"}""");

        Of(own, Rule("a", "sg-web"), Rule("b", "sg-web"), Rule("c", "sg-own"), Sample.Resource(Sample.Bucket, "x")).Lanes[0].Applications.Should().Be(1);
    }

    [Fact]
    public void Twelve_clients_have_a_lane_each()
    {
        var diagram = DiagramOf(Reviews.OfClients(12, "basic", "premium"));

        (diagram.ByTier, diagram.Lanes.Length, diagram.Lanes[0].Title, diagram.Lanes[0].Tier).Should().Be((false, 12, "client0000", "basic"));
    }

    [Fact]
    public void Thirteen_clients_are_drawn_by_tier()
    {
        var diagram = DiagramOf(Reviews.OfClients(13, "basic", "premium"));

        diagram.ByTier.Should().BeTrue();
        diagram.Lanes.Select(lane => (lane.Title, lane.Clients)).Should().Equal(("basic", 7), ("premium", 6));
        diagram.Lanes[0].Stores.Select(store => (store.Title, store.Count)).Should().BeEquivalentTo([("MariaDB", 7), ("Buckets", 7)]);
    }

    [Fact]
    public void What_changes_is_marked()
    {
        var (before, after) = (Sample.Of(Sample.Resource(Sample.Database, "a", """{"backupRetentionPeriod":7}""")), Sample.Of(Sample.Resource(Sample.Database, "a", """{"backupRetentionPeriod":6}"""), Sample.Resource(Sample.Bucket, "b")));

        Reviews.Of(before, after).Diagram.Lanes[0].Stores.Select(store => store.Mark).Should().BeEquivalentTo([DiagramMark.Stopped, DiagramMark.Added]);
    }

    [Fact]
    public void A_plan_of_another_program_is_drawn_without_zones() =>
        Store(Sample.Of(Sample.Resource(Sample.Bucket, "a"))).Should().Match<DiagramStore>(store => store.Zones == 0 && store.Region == "an unknown region");

    private static Diagram Of(params PlannedResource[] resources) => DiagramOf(Sample.Of(resources) with { Config = Config });

    private static Diagram DiagramOf(Plan plan) => DiagramBuilder.Of(plan, Estimator.Estimate(plan, CostTerms.None), null);

    private static DiagramStore Store(params PlannedResource[] resources) => Store(Sample.Of(resources) with { Config = Config });

    private static DiagramStore Store(Plan plan) => DiagramOf(plan).Lanes.Should().ContainSingle().Subject.Stores.Should().ContainSingle().Subject;
}
