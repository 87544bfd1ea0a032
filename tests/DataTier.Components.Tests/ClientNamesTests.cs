using Pulumi;
using Pulumi.Utilities;

namespace DataTier.Components.Tests;

public sealed class ClientNamesTests
{
    private const string Record = "aws:route53/record:Record";
    private const string Zone = "aws:route53/zone:Zone";

    [Fact]
    public async Task Lead_to_the_database_its_readers_and_the_stores() =>
        Names(await Cloud("basic")).Should().Equal(
            ("cache.northwind.production.data.example.com", "primary.northwind-valkey.cache.example"),
            ("primary.northwind.production.data.example.com", "northwind-mariadb.rds.example"),
            ("queue.northwind.production.data.example.com", "primary.northwind-queue.cache.example"),
            ("reader.northwind.production.data.example.com", "northwind-mariadb.rds.example"));

    [Fact]
    public async Task Lead_past_the_proxy_and_to_it() =>
        Names(await Cloud("premium")).Should().Equal(
            ("cache.northwind.production.data.example.com", "configuration.northwind-valkey.cache.example"),
            ("primary.northwind.production.data.example.com", "northwind-mariadb.rds.example"),
            ("proxy.northwind.production.data.example.com", "northwind-mariadb-proxy.proxy.example"),
            ("queue.northwind.production.data.example.com", "primary.northwind-queue.cache.example"),
            ("reader.northwind.production.data.example.com", "northwind-mariadb-reader-1.rds.example"),
            ("session.northwind.production.data.example.com", "primary.northwind-session.cache.example"));

    [Fact]
    public async Task Are_forgotten_within_half_a_minute_and_written_in_the_clients_zone()
    {
        foreach (var record in (await Cloud("premium")).Of(Record))
        {
            (record["type"], record["ttl"], record["zoneId"]).Should().Be(("CNAME", 30.0, "northwind-zone"));
        }
    }

    [Theory]
    [InlineData("basic", "vpc-0a4c1f9e2b7d63850 eu-west-1")]
    [InlineData("standard", "vpc-0a4c1f9e2b7d63850 eu-west-1", "vpc-0d41b7c83e95f2a60 eu-central-1")]
    [InlineData("premium", "vpc-0a4c1f9e2b7d63850 eu-west-1", "vpc-0d41b7c83e95f2a60 eu-central-1")]
    public async Task Are_seen_in_the_networks_that_the_tier_lives_or_recovers_in(string tier, params string[] networks)
    {
        var zone = (await Cloud(tier)).Only(Zone);

        (zone["name"], zone["forceDestroy"]).Should().Be(("northwind.production.data.example.com", false));
        zone.Maps("vpcs").Select(vpc => $"{vpc["vpcId"]} {vpc["vpcRegion"]}").Should().Equal(networks);
    }

    [Fact]
    public async Task Stay_when_the_replica_is_promoted_and_lead_there()
    {
        ClientTier? tier = null;
        var names = Names(await Cloud("premium", promoted: true, built => tier = built));

        names.Should().Equal(
            ("cache.northwind.production.data.example.com", "configuration.northwind-valkey.cache.example"),
            ("primary.northwind.production.data.example.com", "northwind-mariadb-recovery.rds.example"),
            ("proxy.northwind.production.data.example.com", "northwind-mariadb-recovery-proxy.proxy.example"),
            ("queue.northwind.production.data.example.com", "primary.northwind-queue.cache.example"),
            ("reader.northwind.production.data.example.com", "northwind-mariadb-recovery.rds.example"),
            ("session.northwind.production.data.example.com", "primary.northwind-session.cache.example"));
        (await Value(tier?.DatabaseDnsName)).Should().Be("proxy.northwind.production.data.example.com");
        (await Value(tier?.DatabaseReaderDnsName)).Should().Be("reader.northwind.production.data.example.com");
        (await Value(tier?.CacheDnsName)).Should().Be("cache.northwind.production.data.example.com");
        (await Value(tier?.SessionDnsName), await Value(tier?.QueueDnsName)).Should().Be(("session.northwind.production.data.example.com", "queue.northwind.production.data.example.com"));
        (await Value(tier?.DatabaseAddress)).Should().Be("northwind-mariadb-recovery-proxy.proxy.example");
        (await Value(tier?.DatabasePort)).Should().Be(3306, "a promotion moves no port");
    }

    [Fact]
    public async Task Find_the_proxy_of_a_promoted_replica_in_its_region_with_the_copy_of_the_secret()
    {
        var cloud = await Cloud("premium", promoted: true);
        var replica = cloud.Named("aws:rds/instance:Instance", "northwind-mariadb-recovery");
        var secret = (string?)cloud.Only("aws:rds/proxy:Proxy").Maps("auths")[0]["secretArn"];

        (replica["replicateSourceDb"], replica["skipFinalSnapshot"]).Should().Be((null, false));
        ((string?)replica["finalSnapshotIdentifier"]).Should().MatchRegex("^production-northwind-final-[0-9a-f]{8}$");
        secret.Should().Be("arn:aws:mock:eu-central-1::aws:secretsmanager/secret:Secret/northwind-mariadb-application");
        cloud.Only("aws:rds/proxyTarget:ProxyTarget")["dbInstanceIdentifier"].Should().Be("production-northwind");
        cloud.Only("aws:rds/proxy:Proxy").Provider.Should().Contain("::northwind--recovery::");
    }

    [Fact]
    public async Task Of_a_promotion_without_a_replica_are_refused()
    {
        var build = () => Cloud("basic", promoted: true);

        await build.Should().ThrowAsync<RunException>().WithMessage("*northwind writes in the recovery region, and no replica runs there*");
    }

    private static IEnumerable<(object?, object?)> Names(Cloud cloud) =>
        cloud.Of(Record).Select(record => (record["name"], ((System.Collections.Immutable.ImmutableArray<object>?)record["records"])?[0]));

    private static Task<T> Value<T>(Output<T>? output) => OutputUtilities.GetValueAsync(output ?? throw new InvalidOperationException("no tier was built"));

    private static Task<Cloud> Cloud(string tier, bool promoted = false, Action<ClientTier>? built = null) => CloudMock.BuildAsync(options =>
    {
        var client = Given.Client("northwind", tier) with { PrimaryInRecovery = promoted, RecoveryApplications = Given.Applications };
        var made = new ClientTier(
            client.Name,
            new ClientTierArgs { Scope = Given.Scope, Client = client, Tier = Given.Tier(tier), Network = Given.Network, Recovery = Given.Recovery(client.Name, tier, options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
            options);
        built?.Invoke(made);
    });
}
