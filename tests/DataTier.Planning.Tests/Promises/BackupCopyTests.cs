using DataTier.Planning.Promises;

namespace DataTier.Planning.Tests.Promises;

/// <summary>What backup plans make of what they name, and what their copies and tests count for.</summary>
public sealed class BackupCopyTests
{
    private const string Table = "aws:dynamodb/table:Table";

    [Fact]
    public void What_no_selection_names_has_no_copy() => Copy(new Drawn().Client("a").With("a", "it", Table, "{}")).Should().BeNull();

    [Fact]
    public void A_selection_without_its_plan_makes_none() =>
        Copy(new Drawn().Client("a").With("a", "it", Table, "{}").With("a", "selection", "aws:backup/selection:Selection", "{}", ("resources", "it"))).Should().BeNull();

    [Theory]
    [InlineData("eu-west-1", false)]
    [InlineData("eu-central-1", true)]
    [InlineData("[unknown]", false)]
    public void A_copy_is_elsewhere_where_a_vault_of_its_rules_lies_in_another_region(string region, bool expected) =>
        Copy(Planned(""" "schedule": "cron(0 1 ? * * *)" """, region)).Should().Match<BackupCopy>(copy => copy.InOtherRegion == expected);

    [Theory]
    [InlineData("changeableForDays", "3", true)]
    [InlineData("changeableForDays", "\"[unknown]\"", false)]
    [InlineData("maxRetentionDays", "35", false)]
    public void A_lock_counts_from_a_day_that_is_stated(string input, string value, bool expected) =>
        Copy(Planned(""" "schedule": "cron(0 1 ? * * *)" """, "eu-west-1").With("a", "lock", "aws:backup/vaultLockConfiguration:VaultLockConfiguration", $$"""{ "{{input}}": {{value}} }""", ("backupVaultName", "vault")))
            .Should().Match<BackupCopy>(copy => copy.Locked == expected);

    [Theory]
    [InlineData("it", true)]
    [InlineData("other", false)]
    public void A_restore_test_counts_for_what_it_names(string named, bool expected) =>
        Copy(Planned(""" "schedule": "cron(0 1 ? * * *)" """, "eu-west-1").With("a", "other", "aws:kms/key:Key", "{}")
            .With("a", "test", "aws:backup/restoreTestingSelection:RestoreTestingSelection", "{}", ("protectedResourceArns", named)))
            .Should().Match<BackupCopy>(copy => copy.Tested == expected);

    [Theory]
    [InlineData(""" "schedule": "cron(0 1 ? * SAT *)" }, { "schedule": "cron(0 1 ? * * *)" """, 1440)]
    [InlineData(""" "schedule": "cron(0 1 ? * SAT *)" }, { "schedule": "rate(1 hour)" """, 10080)]
    [InlineData(""" "enableContinuousBackup": true """, 5)]
    [InlineData(""" "schedule": "rate(1 hour)" """, null)]
    public void The_closest_rule_that_is_read_counts(string rules, int? minutes) =>
        Copy(Planned(rules, "eu-west-1")).Should().Match<BackupCopy>(copy => copy.PointMinutes == minutes);

    [Fact]
    public void A_schedule_that_is_not_read_leaves_the_promise_open() =>
        Planned(""" "schedule": "rate(1 hour)" """, "eu-west-1").Report(point: 10080).Clients.Single().Checks
            .Where(check => check.Verdict == PromiseVerdict.NotKnown).Select(PromiseText.Words)
            .Should().Equal("recovery point after deletion of it: promised at most 168 h (the backups of plan)");

    [Fact]
    public void The_words_tell_where_it_lies_how_it_is_locked_and_whether_it_is_tested() =>
        new BackupCopy("plan", 1440, InOtherRegion: true, Locked: false, Tested: true).Words.Should().Be("copied to the other region, not locked for good, restores are tested");

    private static Drawn Planned(string rules, string region) => new Drawn().Client("a").With("a", "it", Table, """{ "region": "eu-west-1" }""")
        .With("a", "vault", "aws:backup/vault:Vault", $$"""{ "region": "{{region}}" }""")
        .With("a", "plan", "aws:backup/plan:Plan", $$"""{ "rules": [{ {{rules}} }] }""", ("rules", "vault"))
        .With("a", "selection", "aws:backup/selection:Selection", "{}", ("planId", "plan"), ("resources", "it"));

    private static BackupCopy? Copy(Drawn plan) => plan.Report().Clients.Single().Holdings.Single().Copy;
}
