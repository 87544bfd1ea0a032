using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Components.Tests.Vaults;

public sealed class ClientSnapshotsTests
{
    private const string Vault = "aws:backup/vault:Vault";
    private const string Lock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
    private const string Plan = "aws:backup/plan:Plan";
    private const string Selection = "aws:backup/selection:Selection";
    private const string Test = "aws:backup/restoreTestingSelection:RestoreTestingSelection";

    [Fact]
    public async Task Are_none_in_basic() =>
        (await Build("basic")).All.Where(made => made.Type.StartsWith("aws:backup/", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public async Task Of_standard_lie_in_one_vault_without_a_lock()
    {
        var cloud = await Build("standard");

        cloud.Only(Vault)["name"].Should().Be("production-northwind");
        cloud.Of(Lock).Should().BeEmpty();
        cloud.Of(Test).Should().BeEmpty();
    }

    [Fact]
    public async Task Of_premium_lie_in_two_vaults_each_under_the_key_of_its_region()
    {
        var cloud = await Build("premium");
        var (here, there) = (cloud.Named(Vault, "northwind-vault"), cloud.Named(Vault, "northwind-vault--recovery"));

        (here["region"], there["region"], there["name"]).Should().Be((null, "eu-central-1", "production-northwind"));
        here["kmsKeyArn"].Should().NotBe(there["kmsKeyArn"]);
        (here["forceDestroy"], here.Options?.Protect, here.Options?.RetainOnDelete).Should().Be((false, true, true));
    }

    [Fact]
    public async Task Of_premium_are_locked_in_a_way_that_can_be_taken_back()
    {
        var locks = (await Build("premium")).Of(Lock).ToList();

        locks.Should().HaveCount(2).And.OnlyContain(made => Equals(made["minRetentionDays"], 35.0) && Equals(made["maxRetentionDays"], 400.0) && made["changeableForDays"] == null);
    }

    [Fact]
    public async Task Are_locked_for_good_only_where_a_tier_says_so()
    {
        var tier = Given.Tier("premium");
        var locks = (await Build("premium", tier with { Vault = tier.Vault with { Mode = VaultMode.Compliance, GraceDays = 3 } })).Of(Lock);

        locks.Should().OnlyContain(made => Equals(made["changeableForDays"], 3.0));
    }

    [Theory]
    [InlineData("DataTierBreakGlass", """,Condition:{ArnNotEquals:{aws:PrincipalArn:arn:aws:iam::111122223333:role/DataTierBreakGlass}}""")]
    [InlineData(null, "")]
    public async Task Are_deleted_before_their_time_by_the_role_for_emergencies_alone(string? role, string condition)
    {
        var policy = (await Build("standard", breakGlass: role)).Only("aws:backup/vaultPolicy:VaultPolicy")["policy"].Should().BeOfType<string>().Subject;

        policy.Replace("\"", "", StringComparison.Ordinal).Should().Be(
            "{Version:2012-10-17,Statement:[{Sid:KeepUntilTheirTime,Effect:Deny,Principal:*,Action:[backup:DeleteRecoveryPoint,backup:UpdateRecoveryPointLifecycle],Resource:*" + condition + "}]}");
    }

    [Fact]
    public async Task Are_taken_weekly_and_monthly_and_copied()
    {
        var rules = (await Build("premium")).Only(Plan).Maps("rules");

        rules.Select(rule => (rule["ruleName"], rule["schedule"], Days(rule))).Should().Equal(("weekly", "cron(0 20 ? * SAT *)", 84.0), ("monthly", "cron(0 20 1 * ? *)", 365.0));
        rules.Should().OnlyContain(rule => Equals(rule["startWindow"], 60.0) && Equals(rule["completionWindow"], 780.0) && Equals(rule["enableContinuousBackup"], false));
        foreach (var rule in rules)
        {
            var copy = ((ImmutableArray<object>)rule["copyActions"]).Should().ContainSingle().Which.Should().BeOfType<ImmutableDictionary<string, object>>().Subject;
            copy["destinationVaultArn"].Should().BeOfType<string>().Which.Should().EndWith("/northwind-vault--recovery");
            Days(copy).Should().Be(Days(rule));
        }
    }

    [Fact]
    public async Task Are_of_what_is_named_and_of_nothing_that_a_tag_could_name()
    {
        var selection = (await Build("standard", tables: true)).Only(Selection);

        ((ImmutableArray<object>)selection.Inputs["resources"]).Should().HaveCount(2).And.OnlyContain(arn => ((string)arn).StartsWith("arn:aws:", StringComparison.Ordinal));
        selection.Inputs.Keys.Should().NotContain(["conditions", "selectionTags", "notResources"]);
    }

    [Fact]
    public async Task Are_taken_by_a_role_that_cannot_change_what_it_copies()
    {
        var cloud = await Build("premium", tables: true);
        var rights = cloud.Named("aws:iam/rolePolicy:RolePolicy", "northwind-vault")["policy"].Should().BeOfType<string>().Subject;

        rights.Should().NotContain("rds:ModifyDBInstance\"").And.NotContain("rds:ModifyDBCluster\"").And.NotContain("backup:DeleteRecoveryPoint").And.NotContain("\"*:*\"");
        rights.Should().Contain("arn:aws:rds:eu-central-1:111122223333:snapshot:awsbackup:*").And.Contain("arn:aws:backup:eu-central-1:111122223333:backup-vault:production-northwind");
        cloud.Named("aws:iam/role:Role", "northwind-vault")["assumeRolePolicy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"BackupOfThisAccount","Effect":"Allow","Principal":{"Service":"backup.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}}]}""");
    }

    [Theory]
    [InlineData("premium", "cron(0 6 3 * ? *)")]
    [InlineData("leads", "cron(0 6 3 1,4,7,10 ? *)")]
    public async Task Are_restored_as_often_as_the_tier_says(string tier, string schedule)
    {
        var test = (await Build(tier)).Only("aws:backup/restoreTestingPlan:RestoreTestingPlan");

        (test["name"], test["scheduleExpression"]).Should().Be(("production_northwind", schedule));
        test.Map("recoveryPointSelection")["algorithm"].Should().Be("LATEST_WITHIN_WINDOW");
    }

    [Fact]
    public async Task Are_restored_beside_the_original_under_the_clients_key()
    {
        var cloud = await Build("premium", tables: true);
        var database = cloud.Named(Test, "northwind-vault-test-database");
        var tables = cloud.Named(Test, "northwind-vault-test-tables");

        (database["protectedResourceType"], tables["protectedResourceType"]).Should().Be(("RDS", "DynamoDB"));
        database.Map("restoreMetadataOverrides")["vpcSecurityGroupIds"].Should().BeOfType<string>().Which.Should().Be("""["northwind-mariadb-id"]""");
        database.Map("restoreMetadataOverrides").Keys.Should().BeEquivalentTo("dbSubnetGroupName", "vpcSecurityGroupIds");
        tables.Map("restoreMetadataOverrides")["encryptionType"].Should().Be("KMS");
        (await database.DependsOnAsync()).Should().Equal("aws:iam/rolePolicy:RolePolicy northwind-vault-test");
    }

    private static object Days(ImmutableDictionary<string, object> rule) => ((ImmutableDictionary<string, object>)rule["lifecycle"])["deleteAfter"];

    private static Task<Cloud> Build(string tier, Tier? changed = null, string? breakGlass = null, bool tables = false)
    {
        var client = Given.Client("northwind", tier) with { Documents = tables ? [Table] : [] };
        return CloudMock.BuildAsync(options => _ = new ClientTier(
            "northwind",
            new ClientTierArgs { Scope = Given.Scope, Client = client, Tier = changed ?? Given.Tier(tier), Network = Given.Network, Recovery = Given.Recovery("northwind", tier, options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts, BreakGlassRole = breakGlass },
            options));
    }

    private static TableSettings Table { get; } = new() { Name = "claims", PartitionKey = new TableKey("claimId", TableKeyType.Text) };
}
