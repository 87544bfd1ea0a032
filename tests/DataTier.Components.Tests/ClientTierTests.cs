using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;
using Pulumi.Utilities;

namespace DataTier.Components.Tests;

public sealed class ClientTierTests
{
    private static readonly string[] Tiers = ["basic", "standard", "premium"];

    [Theory]
    [InlineData("basic")]
    [InlineData("standard")]
    [InlineData("premium")]
    public async Task Is_at_least_a_key_two_boundaries_a_database_a_cache_and_a_bucket(string tier) =>
        (await Components(tier)).Should().Contain(
        [
            "BackupBucket northwind-backup",
            "ClientTier northwind",
            "DatabaseInstance northwind-mariadb",
            "EncryptionKey northwind",
            "SecurityBoundary northwind-mariadb",
            "SecurityBoundary northwind-valkey",
            "ValkeyCache northwind-valkey",
        ]);

    [Theory]
    [InlineData("basic", "DatabaseSecret northwind-mariadb-application", "RotationFunction northwind-mariadb-rotation")]
    [InlineData("standard", "DatabaseSecret northwind-mariadb-application", "EncryptionKey northwind--recovery", "RotationFunction northwind-mariadb-rotation")]
    [InlineData("premium", "BackupVault northwind-vault--recovery", "DatabaseSecret northwind-mariadb-application", "DatabaseSecret northwind-mariadb-master", "EncryptionKey northwind--recovery", "RecoveryReplica northwind-mariadb-recovery", "RotationFunction northwind-mariadb-rotation", "SecurityBoundary northwind-mariadb-recovery")]
    public async Task Has_what_its_tier_pays_for_around_the_database(string tier, params string[] components) =>
        (await Components(tier)).Where(component => component.Contains("recovery", StringComparison.Ordinal) || component.StartsWith("DatabaseSecret", StringComparison.Ordinal) || component.StartsWith("RotationFunction", StringComparison.Ordinal))
            .Should().Equal(components);

    [Fact]
    public async Task Copies_the_backups_of_a_standard_database_under_the_key_of_the_recovery_region()
    {
        var cloud = await CloudMock.BuildAsync(options => Build("northwind", "standard", options));
        var copies = cloud.Only("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication");

        copies["sourceDbInstanceArn"].Should().Be("arn:aws:mock:::aws:rds/instance:Instance/northwind-mariadb");
        copies["kmsKeyId"].Should().Be(cloud.Named("aws:kms/key:Key", "northwind--recovery") is { } key ? $"arn:aws:kms:eu-west-1:111122223333:key/{CloudMock.KeyIdOf(key.Name)}" : null);
        copies["retentionPeriod"].Should().Be(14.0);
        copies.Provider.Should().Contain("::northwind--recovery::");
    }

    [Fact]
    public async Task Lets_roles_log_in_as_the_applications_user_and_no_other() =>
        (await CloudMock.BuildAsync(options => Build("northwind", "premium", options))).Named("aws:iam/policy:Policy", "northwind-mariadb-connect")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"LogIn","Effect":"Allow","Action":"rds-db:connect","Resource":["arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-northwind-mariadb/application_user","arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-northwind-mariadb-reader-1/application_user","arn:aws:rds-db:eu-west-1:111122223333:dbuser:prx-1/application_user","arn:aws:rds-db:eu-central-1:111122223333:dbuser:db-northwind-mariadb-recovery/application_user"]}]}""");

    [Fact]
    public async Task Is_refused_where_its_tier_recovers_elsewhere_and_has_no_place_there()
    {
        var build = () => CloudMock.BuildAsync(options => _ = new ClientTier(
            "northwind",
            new ClientTierArgs { Scope = Given.Scope, Client = Given.Client("northwind", "standard"), Tier = Given.Tier("standard"), Network = Given.Network, AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
            options));

        await build.Should().ThrowAsync<Pulumi.RunException>().WithMessage("*tier standard recovers elsewhere, and no place there is given*");
    }

    [Fact]
    public async Task Of_premium_has_a_key_of_its_own_in_the_recovery_region()
    {
        var cloud = await CloudMock.BuildAsync(options => Build("northwind", "premium", options));

        cloud.Of("aws:kms/key:Key").Select(key => (key.Name, key["region"])).Should().Equal(("northwind", null), ("northwind--recovery", "eu-central-1"));
        cloud.Named("aws:s3/bucket:Bucket", "northwind-backup--copy")["region"].Should().Be("eu-central-1");
    }

    [Fact]
    public async Task Makes_a_bucket_for_each_that_its_applications_ask_for()
    {
        ClientTier? tier = null;
        var cloud = await CloudMock.BuildAsync(options => tier = Build(
            Given.Client("northwind", "standard") with { Buckets = ImmutableSortedDictionary.Create<string, BucketUse>().Add("exports", BucketUse.Scratch).Add("documents", BucketUse.Records) },
            options));

        cloud.Of("datatier:components:ApplicationBucket").Select(bucket => bucket.Name).Should().Equal("northwind--documents", "northwind--exports");
        (await Value(tier?.BucketNames)).Should().Equal(new Dictionary<string, string>
        {
            ["documents"] = "production-northwind--documents-111122223333",
            ["exports"] = "production-northwind--exports-111122223333",
        });
    }

    [Fact]
    public async Task Refuses_to_keep_copies_whose_access_nobody_logs()
    {
        var build = () => CloudMock.BuildAsync(options => _ = new ClientTier(
            "northwind",
            new ClientTierArgs { Scope = Given.Scope, Client = Given.Client("northwind", "premium"), Tier = Given.Tier("premium"), Network = Given.Network, Recovery = Given.Recovery("northwind", "premium", options.Parent), AccessLogs = Given.AccessLogs with { InRecovery = null }, Alerts = Given.Alerts },
            options));

        await build.Should().ThrowAsync<RunException>().WithMessage("*tier premium copies buckets elsewhere, and no log of access there is given*");
    }

    [Fact]
    public async Task Encrypts_everything_of_a_region_with_one_key()
    {
        var cloud = await CloudMock.BuildAsync(options => Build("northwind", "standard", options));
        var arns = cloud.All
            .Where(made => made.Type.StartsWith("aws:", StringComparison.Ordinal) && !made.Name.Contains("recovery", StringComparison.Ordinal))
            .SelectMany(made => made.Inputs.Where(input => input.Key.Contains("kmsKey", StringComparison.OrdinalIgnoreCase)))
            .Select(input => (string)input.Value).ToArray();

        arns.Should().HaveCountGreaterThan(8);
        arns.Distinct().Should().ContainSingle().Which.Should().StartWith("arn:aws:kms:");
    }

    [Fact]
    public async Task Makes_everything_through_the_clients_provider()
    {
        var cloud = await CloudMock.BuildAsync(options =>
        {
            foreach (var client in new[] { "northwind", "contoso" })
            {
                Build(client, "basic", options, ClientProvider.Make(client, Given.Stack, Given.Client(client, "basic"), new CustomResourceOptions { Parent = options.Parent }));
            }
        });

        foreach (var made in cloud.All.Where(made => made.Type.StartsWith("aws:", StringComparison.Ordinal)))
        {
            made.Provider.Should().MatchRegex($"::{made.Name.Split('-')[0]}::[^:]+$", $"{made.Type} {made.Name} belongs to its client");
        }
    }

    [Fact]
    public async Task Gives_what_an_application_needs_to_connect()
    {
        ClientTier? tier = null;
        await CloudMock.BuildAsync(options => tier = Build("northwind", "premium", options));

        (await Value(tier?.DatabaseAddress)).Should().Be("northwind-mariadb-proxy.proxy.example");
        (await Value(tier?.DatabasePort)).Should().Be(3306, "a proxy chooses its port");
        (await Value(tier?.DatabaseReaderPort)).Should().Be(13306, "a proxy of an instance does not reach the readers");
        (await Value(tier?.DatabaseReaderAddress)).Should().Be("northwind-mariadb-reader-1.rds.example");
        (await Value(tier?.DatabaseMasterSecretArn)).Should().Be("arn:aws:mock:::aws:secretsmanager/secret:Secret/northwind-mariadb-master");
        (await Value(tier?.DatabaseConnectPolicyArn)).Should().Be("arn:aws:mock:::aws:iam/policy:Policy/northwind-mariadb-connect");
        tier?.DatabaseSecretArn.Should().BeNull("premium applications log in by IAM");
        (await Value(tier?.CacheAddress)).Should().Be("configuration.northwind-valkey.cache.example");
        (await Value(tier?.CachePort)).Should().Be(16379);
        (await Value(tier?.Stores.Session?.Address)).Should().Be("primary.northwind-session.cache.example");
        (await Value(tier?.Stores.Queue?.Address)).Should().Be("primary.northwind-queue.cache.example");
        (await Value(tier?.BackupBucketName)).Should().Be("production-northwind-backup-111122223333");
    }

    [Fact]
    public async Task Without_cluster_mode_gives_the_address_of_the_primary()
    {
        ClientTier? tier = null;
        await CloudMock.BuildAsync(options => tier = Build("northwind", "basic", options));

        (await Value(tier?.CacheAddress)).Should().Be("primary.northwind-valkey.cache.example");
    }

    [Fact]
    public async Task Refers_to_no_other_client()
    {
        var cloud = await CloudMock.BuildAsync(options =>
        {
            foreach (var (client, tier) in new[] { "northwind", "contoso", "fabrikam" }.Zip(Tiers))
            {
                Build(client, tier, options);
            }
        });

        var clients = cloud.Of("datatier:components:ClientTier").Select(made => made.Name).ToArray();
        clients.Should().HaveCount(3);
        foreach (var made in cloud.All.Where(made => made.Name != "everything"))
        {
            var own = made.Name.Split('-')[0];
            var seen = string.Join('\n', Texts(made.Inputs)) + string.Join('\n', await made.DependsOnAsync());
            clients.Where(client => client != own).Should().NotContain(client => seen.Contains(client), $"{made.Type} {made.Name} is {own}'s own");
        }
    }

    [Fact]
    public async Task Changes_no_name_and_no_input_when_another_client_comes_before_it()
    {
        var alone = await CloudMock.BuildAsync(options => Build("northwind", "standard", options));
        var second = await CloudMock.BuildAsync(options =>
        {
            Build("adatum", "premium", options);
            Build("northwind", "standard", options);
        });

        Describe(second).Should().Equal(Describe(alone));
    }

    private static async Task<IEnumerable<string>> Components(string tier) =>
        (await CloudMock.BuildAsync(options => Build("northwind", tier, options))).All
            .Where(made => made.Type.StartsWith("datatier:", StringComparison.Ordinal))
            .Select(made => $"{made.Type.Split(':')[^1]} {made.Name}");

    private static IEnumerable<string> Describe(Cloud cloud) => cloud.All
        .Where(made => made.Name.StartsWith("northwind", StringComparison.Ordinal))
        .Select(made => $"{made.Type} {made.Name} {string.Join(' ', Texts(made.Inputs))}");

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        ImmutableDictionary<string, object> map => map.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => Texts(entry.Value).Prepend(entry.Key)),
        ImmutableArray<object> list => list.SelectMany(Texts),
        _ => [$"{value}"],
    };

    private static Task<T> Value<T>(Output<T>? output) => OutputUtilities.GetValueAsync(output ?? throw new InvalidOperationException("no tier was built"));

    private static ClientTier Build(string client, string tier, ComponentResourceOptions options, ProviderResource? provider = null) =>
        Build(Given.Client(client, tier), options, provider);

    private static ClientTier Build(ClientSettings client, ComponentResourceOptions options, ProviderResource? provider = null) => new(
        client.Name,
        new ClientTierArgs { Scope = Given.ScopeOf(client.Name), Client = client, Tier = Given.Tier(client.Tier), Network = Given.Network, Recovery = Given.Recovery(client.Name, client.Tier, options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
        provider is null ? options : ComponentResourceOptions.Merge(options, new ComponentResourceOptions { Provider = provider }));
}
