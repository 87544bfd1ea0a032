using System.Collections.Immutable;
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
    public async Task Is_a_key_two_boundaries_a_database_a_cache_and_a_bucket(string tier) =>
        (await CloudMock.BuildAsync(options => Build("northwind", tier, options))).All
            .Where(made => made.Type.StartsWith("datatier:", StringComparison.Ordinal))
            .Select(made => $"{made.Type.Split(':')[^1]} {made.Name}").Should().Equal(
                "BackupBucket northwind-backup",
                "ClientTier northwind",
                "EncryptionKey northwind",
                "MariaDbInstance northwind-mariadb",
                "SecurityBoundary northwind-mariadb",
                "SecurityBoundary northwind-valkey",
                "ValkeyCache northwind-valkey");

    [Fact]
    public async Task Encrypts_everything_with_one_key()
    {
        var cloud = await CloudMock.BuildAsync(options => Build("northwind", "premium", options));
        var arns = cloud.All
            .Where(made => made.Type.StartsWith("aws:", StringComparison.Ordinal))
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

        (await Value(tier?.DatabaseAddress)).Should().Be("northwind-mariadb.rds.example");
        (await Value(tier?.DatabasePort)).Should().Be(13306);
        (await Value(tier?.DatabaseSecretArn)).Should().Be("arn:aws:secretsmanager:eu-west-1:111122223333:secret:northwind-mariadb");
        (await Value(tier?.CacheAddress)).Should().Be("configuration.northwind-valkey.cache.example");
        (await Value(tier?.CachePort)).Should().Be(16379);
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

    private static ClientTier Build(string client, string tier, ComponentResourceOptions options, ProviderResource? provider = null) => new(
        client,
        new ClientTierArgs { Scope = Given.ScopeOf(client), Client = Given.Client(client, tier), Tier = Given.Tier(tier), Network = Given.Network },
        provider is null ? options : ComponentResourceOptions.Merge(options, new ComponentResourceOptions { Provider = provider }));
}
