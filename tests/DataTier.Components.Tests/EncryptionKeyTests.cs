namespace DataTier.Components.Tests;

public sealed class EncryptionKeyTests
{
    private const string Key = "aws:kms/key:Key";

    [Fact]
    public async Task Rotates_every_year_and_waits_a_month_before_it_is_gone()
    {
        var key = (await Build("basic")).Only(Key);

        (key["enableKeyRotation"], key["rotationPeriodInDays"], key["deletionWindowInDays"]).Should().Be((true, 365.0, 30.0));
    }

    [Fact]
    public async Task Is_for_its_account_and_the_logs_of_its_client() =>
        (await Build("basic")).Only(Key)["policy"].Should().Be(
            """
            {"Version":"2012-10-17","Statement":[
            {"Sid":"AccountDecidesByIam","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},
            {"Sid":"LogsOfThisClient","Effect":"Allow","Principal":{"Service":"logs.eu-west-1.amazonaws.com"},
            "Action":["kms:Encrypt*","kms:Decrypt*","kms:ReEncrypt*","kms:GenerateDataKey*","kms:Describe*"],"Resource":"*",
            "Condition":{"ArnLike":{"kms:EncryptionContext:aws:logs:arn":[
            "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/rds/instance/production-northwind/*",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/rds/instance/production-northwind-reader-*/*",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/rds/cluster/production-northwind/*",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/rds/proxy/production-northwind",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/production-northwind-*",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/datatier/production/northwind/*"]}}}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public async Task Has_an_alias_by_environment_and_client()
    {
        var cloud = await Build("basic");
        var alias = cloud.Only("aws:kms/alias:Alias");

        alias["name"].Should().Be("alias/datatier/production/northwind");
        ((string?)alias["targetKeyId"]).Should().MatchRegex("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");
    }

    [Fact]
    public async Task Names_no_region_where_its_provider_works() =>
        (await Build("basic")).All.SelectMany(made => made.Inputs.Keys).Should().NotContain("region");

    [Fact]
    public async Task For_copies_lives_in_the_recovery_region_and_serves_the_logs_there()
    {
        var cloud = await CloudMock.BuildAsync(options =>
            _ = new EncryptionKey("northwind-recovery", new EncryptionKeyArgs { Scope = Given.Scope.InRecovery, Protection = Given.Tier("premium").Protection }, options));

        (cloud.Only(Key)["region"], cloud.Only("aws:kms/alias:Alias")["region"]).Should().Be(("eu-central-1", "eu-central-1"));
        cloud.Only(Key)["policy"].Should().BeOfType<string>().Which.Should().Contain("logs.eu-central-1.amazonaws.com").And.NotContain("eu-west-1");
    }

    [Theory]
    [InlineData("basic", true, false)]
    [InlineData("standard", true, true)]
    public async Task Is_protected_as_its_tier_says(string tier, bool protect, bool retain)
    {
        var key = (await Build(tier)).Only(Key);

        (key.Options?.Protect, key.Options?.RetainOnDelete).Should().Be((protect, retain));
    }

    private static Task<Cloud> Build(string tier) => CloudMock.BuildAsync(options =>
        _ = new EncryptionKey("northwind", new EncryptionKeyArgs { Scope = Given.Scope, Protection = Given.Tier(tier).Protection }, options));
}
