using DataTier.Components.Relational;

namespace DataTier.Components.Tests.Relational;

public sealed class DatabaseProxyTests
{
    private const string Proxy = "aws:rds/proxy:Proxy";

    [Theory]
    [InlineData("premium", "MYSQL", "REQUIRED")]
    [InlineData("leads", "POSTGRESQL", "DISABLED")]
    public async Task Takes_tls_only_and_the_login_of_the_tier(string tier, string family, string iam)
    {
        var proxy = (await Build(tier)).Only(Proxy);

        (proxy["requireTls"], proxy["debugLogging"], proxy["engineFamily"]).Should().Be((true, false, family));
        var auth = proxy.Maps("auths").Should().ContainSingle().Subject;
        (auth["authScheme"], auth["iamAuth"], auth["secretArn"]).Should().Be(("SECRETS", iam, "arn:secret"));
    }

    [Fact]
    public async Task May_read_one_secret_and_decrypt_it_for_that_alone() =>
        (await Build("premium")).Only("aws:iam/rolePolicy:RolePolicy")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"ReadTheSecret","Effect":"Allow","Action":["secretsmanager:GetSecretValue","secretsmanager:DescribeSecret"],"Resource":"arn:secret"},{"Sid":"DecryptTheSecret","Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-aaaabbbbcccc","Condition":{"StringEquals":{"kms:ViaService":"secretsmanager.eu-west-1.amazonaws.com"}}}]}""");

    [Fact]
    public async Task Leaves_a_tenth_of_the_connections_to_people()
    {
        var pool = (await Build("premium")).Only("aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup").Map("connectionPoolConfig");

        (pool["maxConnectionsPercent"], pool["maxIdleConnectionsPercent"], pool["connectionBorrowTimeout"]).Should().Be((90.0, 45.0, 30.0));
    }

    [Fact]
    public async Task Leads_applications_to_the_database_and_nowhere_else()
    {
        var cloud = await Build("premium");

        cloud.Of("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule").Select(rule => (rule["securityGroupId"], rule["referencedSecurityGroupId"], rule["fromPort"])).Should().Equal(
            ("northwind-proxy-id", "sg-00000001", 3306.0),
            ("northwind-proxy-id", "sg-00000002", 3306.0),
            ("sg-00000009", "northwind-proxy-id", 13306.0));
        var way = cloud.Only("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
        (way["securityGroupId"], way["referencedSecurityGroupId"], way["fromPort"]).Should().Be(("northwind-proxy-id", "sg-00000009", 13306.0));
    }

    [Fact]
    public async Task Stands_before_an_instance_without_an_endpoint_for_readers()
    {
        var cloud = await Build("premium");

        cloud.Only("aws:rds/proxyTarget:ProxyTarget")["dbInstanceIdentifier"].Should().Be("production-northwind");
        cloud.Of("aws:rds/proxyEndpoint:ProxyEndpoint").Should().BeEmpty();
    }

    [Fact]
    public async Task Has_an_endpoint_for_the_readers_of_a_cluster()
    {
        var cloud = await Build("lab");

        cloud.Only("aws:rds/proxyTarget:ProxyTarget")["dbClusterIdentifier"].Should().Be("production-northwind");
        cloud.Only("aws:rds/proxyEndpoint:ProxyEndpoint")["targetRole"].Should().Be("READ_ONLY");
    }

    private static Task<Cloud> Build(string tier) => CloudMock.BuildAsync(options => _ = new DatabaseProxy(
        "northwind-proxy",
        new DatabaseProxyArgs
        {
            Scope = Given.Scope,
            Network = Given.Network,
            Applications = Given.Applications,
            Settings = Given.Tier(tier).Relational,
            DatabaseGroupId = "sg-00000009",
            SecretArn = "arn:secret",
            KmsKeyArn = Given.KeyArn,
            DatabaseIdentifier = "production-northwind",
        },
        options));
}
