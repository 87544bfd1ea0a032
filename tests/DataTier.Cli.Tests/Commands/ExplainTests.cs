using DataTier.Planning.Changes;
using DataTier.Settings.Describing;

namespace DataTier.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Fact]
    public async Task A_setting_is_told_with_its_limits_and_what_changing_it_does() => (await OutputAsync("explain", "cache.nodeType")).Should().Be(
        "cache.nodeType\n"
        + "  means     the node type\n"
        + "  allowed   a type like cache.r6g.large is allowed\n"
        + "  where     mode: nodes\n"
        + "  left out  refused: it is always stated\n"
        + "  source    https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html\n"
        + "  changing  aws:elasticache/replicationGroup:ReplicationGroup nodeType: interrupts: online scaling with a short failover per shard; single-node groups lose keys\n");

    [Fact]
    public async Task A_setting_of_two_kinds_is_told_twice() =>
        (await OutputAsync("explain", "relational.iops")).Should().Contain("where     engine: mariadb or postgres, storageType: gp3\n").And.Contain("where     engine: mariadb or postgres, storageType: io2\n");

    [Fact]
    public async Task What_a_setting_decides_beside_properties_is_told() =>
        (await OutputAsync("explain", "relational.instanceClass")).Should().Contain("  decides   how many connections the engine allows, and so the pool of each application: databasePoolSize and databaseReaderPoolSize of the stack's outputs\n");

    [Fact]
    public async Task The_path_of_a_message_is_understood() =>
        (await OutputAsync("explain", "datatier:clients[1].applications.web")).Should().StartWith("clients[].applications.<application>\n  means     the application's security group\n");

    [Fact]
    public async Task A_section_names_what_stands_in_it() =>
        (await OutputAsync("explain", "promise")).Should().Contain("  has       recoveryPoint: how much data a failure may cost at most\n");

    [Fact]
    public async Task Without_a_path_all_settings_are_listed() =>
        (await OutputAsync("explain")).Should().Contain("relational.backupRetention: how long automated backups are kept\n").And.Contain("clients[].tier: the tier\n");

    [Theory]
    [InlineData("relational.backupRetentionDays", "no setting 'relational.backupRetentionDays'; did you mean 'relational.backupRetention'?\n")]
    [InlineData("monthlyCeiling", "no setting 'monthlyCeiling'; did you mean 'promise.monthlyCeiling'?\n")]
    [InlineData("nonsense", "no setting 'nonsense'; see datatier explain for all of them\n")]
    public async Task What_is_no_setting_leads_to_one(string path, string complaint)
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("explain", path);

        (exit, terminal.Error).Should().Be((1, complaint));
    }

    [Fact]
    public void Every_property_that_a_setting_becomes_is_known() =>
        SettingsCatalogue.Tier.Concat(SettingsCatalogue.Stack).SelectMany(fact => SettingEffect.Of(fact).Select(effect => (fact.Path, effect)))
            .Where(pair => pair.effect.Effect == ChangeEffect.Unknown).Select(pair => $"{pair.Path}: {pair.effect.Type} {pair.effect.Property}").Should().BeEmpty();

    private static async Task<string> OutputAsync(params string[] arguments)
    {
        using var terminal = Terminal.InCheckout();
        (await terminal.RunAsync(arguments)).Should().Be(0, terminal.Error);
        return terminal.Output;
    }
}
