using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Components.Tests.Buckets;

public sealed class BucketAccessTests
{
    private const string Role = "aws:iam/role:Role";

    [Fact]
    public async Task Is_a_role_for_each_service_account_which_reaches_the_buckets_that_are_for_it()
    {
        var cloud = await Build(Accounts);

        Buckets(cloud, "web").Should().Equal("documents");
        Buckets(cloud, "worker").Should().Equal("documents", "exports");
        cloud.Of("aws:eks/podIdentityAssociation:PodIdentityAssociation").Select(link => (link["clusterName"], link["namespace"], link["serviceAccount"])).Should().Equal(("production", "northwind", "portal"), ("production", "northwind", "worker"));
    }

    [Fact]
    public async Task Is_given_to_pods_of_that_account_alone() =>
        ((string?)(await Build(Accounts)).Named(Role, "northwind--pods-web")["assumeRolePolicy"]).Should()
            .Contain("pods.eks.amazonaws.com").And.Contain("\"aws:RequestTag/kubernetes-namespace\":\"northwind\"").And.Contain("\"aws:RequestTag/kubernetes-service-account\":\"portal\"");

    [Fact]
    public async Task Is_nobodys_where_no_account_is_stated() =>
        (await Build(Accounts.Clear())).Of("aws:eks/podIdentityAssociation:PodIdentityAssociation").Should().BeEmpty();

    private static ImmutableSortedDictionary<string, string> Accounts { get; } = ImmutableSortedDictionary.Create<string, string>().Add("web", "northwind/portal").Add("worker", "northwind/worker");

    private static IEnumerable<string> Buckets(Cloud cloud, string application)
    {
        var policy = (string?)cloud.Named("aws:iam/rolePolicy:RolePolicy", $"northwind--pods-{application}")["policy"] ?? "";
        return new[] { "backup", "documents", "exports" }.Where(bucket => policy.Contains($"arn:aws:s3:::production-northwind--{bucket}-111122223333\"", StringComparison.Ordinal));
    }

    private static Task<Cloud> Build(ImmutableSortedDictionary<string, string> accounts) => CloudMock.BuildAsync(options => _ = new ClientTier(
        "northwind",
        new ClientTierArgs
        {
            Scope = Given.Scope,
            Client = Given.Client("northwind", "basic") with
            {
                Buckets = ImmutableSortedDictionary.Create<string, BucketUse>().Add("documents", BucketUse.Records).Add("exports", BucketUse.Scratch),
                BucketOwners = ImmutableSortedDictionary.Create<string, string>().Add("exports", "worker"),
                ServiceAccounts = accounts,
            },
            Tier = Given.Tier("basic"),
            Network = Given.Network,
            AccessLogs = Given.AccessLogs,
            Alerts = Given.Alerts,
            Cluster = Given.Cluster,
        },
        options));
}
