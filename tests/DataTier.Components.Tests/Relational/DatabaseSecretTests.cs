using DataTier.Components.Relational;

namespace DataTier.Components.Tests.Relational;

public sealed class DatabaseSecretTests
{
    [Fact]
    public async Task Hands_the_password_over_write_only()
    {
        var version = (await Build()).Only("aws:secretsmanager/secretVersion:SecretVersion");

        version["secretStringWo"].Should().Be("""{"engine":"mariadb","host":"db.example","port":13306,"dbname":"application","username":"application_user","password":"first"}""");
        version["secretStringWoVersion"].Should().Be(1.0);
        version.Inputs.Keys.Should().NotContain("secretString");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Is_rotated_by_the_function_as_often_as_the_tier_says(bool atOnce)
    {
        var rotation = (await Build(atOnce)).Only("aws:secretsmanager/secretRotation:SecretRotation");

        (rotation["rotationLambdaArn"], rotation["rotateImmediately"]).Should().Be(("arn:aws:lambda:eu-west-1:111122223333:function:rotation", atOnce));
        rotation.Map("rotationRules")["automaticallyAfterDays"].Should().Be(30.0);
        (await rotation.DependsOnAsync()).Should().Equal("aws:secretsmanager/secretVersion:SecretVersion northwind-mariadb-application");
    }

    [Fact]
    public async Task Is_refused_to_other_accounts() =>
        (await Build()).Only("aws:secretsmanager/secretPolicy:SecretPolicy")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"ThisAccountAlone","Effect":"Deny","Principal":"*","Action":"secretsmanager:*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalAccount":"111122223333"},"Bool":{"aws:PrincipalIsAWSService":"false"}}}]}""");

    [Fact]
    public async Task Is_encrypted_and_can_be_brought_back_for_a_month()
    {
        var secret = (await Build()).Only("aws:secretsmanager/secret:Secret");

        (secret["kmsKeyId"], secret["recoveryWindowInDays"]).Should().Be((Given.KeyArn, 30.0));
        secret.Inputs.Keys.Should().NotContain("replicas");
    }

    [Fact]
    public async Task Is_copied_to_where_the_database_may_have_to_go()
    {
        var copy = (await Build(copy: true)).Only("aws:secretsmanager/secret:Secret").Maps("replicas").Should().ContainSingle().Subject;

        (copy["region"], copy["kmsKeyId"]).Should().Be(("eu-central-1", "arn:aws:kms:eu-central-1:111122223333:key/copy"));
    }

    private static Task<Cloud> Build(bool atOnce = false, bool copy = false) => CloudMock.BuildAsync(options => _ = new DatabaseSecret(
        "northwind-mariadb-application",
        new DatabaseSecretArgs
        {
            Scope = Given.Scope,
            User = "application_user",
            Password = "first",
            Address = "db.example",
            KmsKeyArn = Given.KeyArn,
            FunctionArn = "arn:aws:lambda:eu-west-1:111122223333:function:rotation",
            RotateImmediately = atOnce,
            Settings = Given.Tier("standard").Relational,
            Copy = copy ? ("eu-central-1", "arn:aws:kms:eu-central-1:111122223333:key/copy") : null,
        },
        options));
}
