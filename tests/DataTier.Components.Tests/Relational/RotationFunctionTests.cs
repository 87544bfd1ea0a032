using DataTier.Components.Relational;
using DataTier.Settings;

namespace DataTier.Components.Tests.Relational;

public sealed class RotationFunctionTests
{
    [Theory]
    [InlineData(DatabaseEngine.MariaDb, "SecretsManagerRDSMariaDBRotationSingleUser", "1.1.670")]
    [InlineData(DatabaseEngine.Postgres, "SecretsManagerRDSPostgreSQLRotationSingleUser", "1.1.671")]
    public async Task Is_the_one_of_AWS_for_the_engine(DatabaseEngine engine, string application, string version)
    {
        var stack = (await Build(engine)).Only("aws:serverlessrepository/cloudFormationStack:CloudFormationStack");

        (stack["applicationId"], stack["semanticVersion"]).Should().Be(($"arn:aws:serverlessrepo:us-east-1:297356227824:applications/{application}", version));
        stack.Map("parameters").Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["endpoint"] = "https://secretsmanager.eu-west-1.amazonaws.com",
            ["functionName"] = "production-northwind-rotation",
            ["kmsKeyArn"] = Given.KeyArn,
            ["vpcSecurityGroupIds"] = "northwind-rotation-id",
            ["vpcSubnetIds"] = "subnet-0000000a,subnet-0000000b,subnet-0000000c",
        });
    }

    [Fact]
    public async Task Reaches_the_database_and_Secrets_Manager_and_nothing_else()
    {
        var cloud = await Build(DatabaseEngine.MariaDb);

        cloud.Of("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule").Select(rule => (rule["securityGroupId"], rule["referencedSecurityGroupId"], rule["fromPort"], rule["toPort"])).Should().Equal(
            ("northwind-rotation-id", "sg-00000009", 13306.0, 13306.0),
            ("northwind-rotation-id", "sg-0000000e", 443.0, 443.0));
        var door = cloud.Only("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
        (door["securityGroupId"], door["referencedSecurityGroupId"], door["fromPort"]).Should().Be(("sg-00000009", "northwind-rotation-id", 13306.0));
    }

    [Fact]
    public async Task Writes_to_a_log_that_was_there_before_it()
    {
        var cloud = await Build(DatabaseEngine.MariaDb);

        cloud.Only("aws:cloudwatch/logGroup:LogGroup")["name"].Should().Be("/aws/lambda/production-northwind-rotation");
        (await cloud.Only("aws:serverlessrepository/cloudFormationStack:CloudFormationStack").DependsOnAsync()).Should().Contain("aws:cloudwatch/logGroup:LogGroup northwind-rotation");
    }

    private static Task<Cloud> Build(DatabaseEngine engine) => CloudMock.BuildAsync(options => _ = new RotationFunction(
        "northwind-rotation",
        new RotationFunctionArgs
        {
            Scope = Given.Scope,
            Network = Given.Network,
            DatabaseGroupId = "sg-00000009",
            KmsKeyArn = Given.KeyArn,
            Settings = Given.Tier("standard").Relational with { Engine = engine },
        },
        options));
}
