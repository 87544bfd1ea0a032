using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Promises;

/// <summary>What is promised, held against what is found.</summary>
public sealed class PromiseReportTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Database = """{ "multiAz": true, "backupRetentionPeriod": 7, "allocatedStorage": 500, "storageThroughput": 500, "storageEncrypted": true, "region": "eu-west-1" }""";

    [Theory]
    [InlineData(5, 59, PromiseVerdict.Kept)]
    [InlineData(4, 59, PromiseVerdict.Broken)]
    [InlineData(5, 58, PromiseVerdict.Broken)]
    public void A_promise_is_kept_to_the_minute(int point, int time, PromiseVerdict expected) => One().Report(point, time).Clients.Single().Verdict.Should().Be(expected);

    [Theory]
    [InlineData(Survival.Instance, PromiseVerdict.Kept)]
    [InlineData(Survival.Zone, PromiseVerdict.Kept)]
    [InlineData(Survival.Region, PromiseVerdict.Broken)]
    public void A_tier_has_to_survive_what_it_says(Survival survives, PromiseVerdict expected) => One().Report(survives: survives).Clients.Single().Verdict.Should().Be(expected);

    [Theory]
    [InlineData("relational", 59, PromiseVerdict.Kept)]
    [InlineData("relational", 58, PromiseVerdict.Broken)]
    [InlineData("buckets", 58, PromiseVerdict.Kept)]
    public void A_family_is_held_against_its_own_promise(string family, int time, PromiseVerdict expected) =>
        One().Report(families: (family, new FamilyPromise { RecoveryPointMinutes = 5, RecoveryTimeMinutes = time, Survives = Survival.Zone })).Clients.Single().Verdict.Should().Be(expected);

    [Fact]
    public void Where_nothing_is_to_be_survived_a_restore_keeps_the_promise() =>
        new Drawn().Client("a").With("a", "it", Instance, Database.Replace("\"multiAz\": true", "\"multiAz\": false", StringComparison.Ordinal))
            .Report(families: ("relational", new FamilyPromise { RecoveryPointMinutes = 5, RecoveryTimeMinutes = 60, Survives = Survival.Nothing })).Stops.Should().BeFalse();

    [Fact]
    public void A_restore_is_no_survival()
    {
        var report = new Drawn().Client("a").With("a", "it", Instance, Database.Replace("\"multiAz\": true", "\"multiAz\": false", StringComparison.Ordinal)).Report();

        report.Stops.Should().BeTrue();
        (report.Clients.Single().Weakest?.Message ?? "").Should().StartWith("promised without a restore, found restored");
    }

    [Fact]
    public void The_weakest_link_of_a_kept_promise_uses_most_of_it()
    {
        var weakest = One().Report(point: 10, time: 60).Clients.Single().Weakest;

        (weakest?.Aspect, weakest?.Failure, weakest?.Verdict).Should().Be((PromiseAspect.RecoveryTime, Failure.Deletion, PromiseVerdict.Kept));
        (weakest?.Message ?? "").Should().StartWith("promised at most 1 h, found 59 min");
    }

    [Fact]
    public void What_is_not_known_neither_keeps_a_promise_nor_stops()
    {
        var report = new Drawn().Client("a").With("a", "it", Instance, Database.Replace("500, \"storageT", "\"[unknown]\", \"storageT", StringComparison.Ordinal)).Report();

        (report.Clients.Single().Verdict, report.Stops).Should().Be((PromiseVerdict.NotKnown, false));
    }

    [Fact]
    public void Without_the_tier_nothing_is_kept()
    {
        var report = PromiseReport.Of(One().Plan, PromiseTerms.None);

        (report.Clients.Single().Verdict, report.Stops).Should().Be((PromiseVerdict.NotKnown, false));
    }

    [Fact]
    public void What_clients_share_is_shown_and_promised_nothing()
    {
        var report = One().With(null, "files", "aws:efs/fileSystem:FileSystem", """{ "encrypted": true }""").Report();

        report.Clients.Select(client => client.Name).Should().Equal("a", "shared");
        (report.Stops, report.Count(PromiseVerdict.Kept), report.Count(PromiseVerdict.NotKnown)).Should().Be((false, 1, 0));
    }

    [Theory]
    [InlineData("changeableForDays", true, true, "restored, 24 h back, 59 min")]
    [InlineData("minRetentionDays", false, true, "missing: a copy that no administrator can delete before its day")]
    public void A_locked_vault_withstands_an_administrator(string input, bool locked, bool tested, string expected)
    {
        var plan = One()
            .With("a", "vault", "aws:backup/vault:Vault", """{ "region": "eu-central-1" }""")
            .With("a", "lock", "aws:backup/vaultLockConfiguration:VaultLockConfiguration", $$"""{ "{{input}}": 3 }""", ("backupVaultName", "vault"))
            .With("a", "plan", "aws:backup/plan:Plan", """{ "rules": [{ "schedule": "cron(0 1 ? * * *)" }] }""", ("rules", "vault"))
            .With("a", "selection", "aws:backup/selection:Selection", "{}", ("planId", "plan"), ("resources", "it"))
            .With("a", "test", "aws:backup/restoreTestingSelection:RestoreTestingSelection", "{}", ("protectedResourceArns", "it"));

        plan.Through(Failure.Ransomware).Should().Be(expected);
        plan.Report().Clients.Single().Holdings.Single().Copy.Should().Be(new BackupCopy("plan", 1440, InOtherRegion: true, locked, tested));
    }

    [Theory]
    [InlineData("cron(0 * ? * * *)", 60)]
    [InlineData("cron(30 2 * * ? *)", 1440)]
    [InlineData("cron(0 1 ? * SUN *)", 10080)]
    [InlineData("cron(0 1 1 * ? *)", 44640)]
    [InlineData("cron(0 1/6 ? * * *)", null)]
    [InlineData("rate(1 day)", null)]
    public void The_schedule_of_a_backup_says_how_old_it_may_be(string schedule, int? minutes) =>
        One().With("a", "plan", "aws:backup/plan:Plan", $$"""{ "rules": [{ "schedule": "{{schedule}}" }] }""")
            .With("a", "selection", "aws:backup/selection:Selection", "{}", ("planId", "plan"), ("resources", "it"))
            .Report().Clients.Single().Holdings.Single().Copy.Should().Match<BackupCopy>(copy => copy.PointMinutes == minutes);

    [Theory]
    [InlineData("it", null)]
    [InlineData("shared", null)]
    [InlineData("theirs", "promised no path to another client, found one to theirs of b")]
    [InlineData("bridge", "promised no path to another client, found one to theirs of b")]
    public void No_reference_leads_to_another_client_not_even_through_what_they_share(string named, string? expected)
    {
        var report = One().Client("b").With("b", "theirs", "aws:kms/key:Key", "{}")
            .With(null, "shared", "aws:kms/key:Key", "{}")
            .With(null, "bridge", "aws:iam/policy:Policy", "{}", ("policy", "theirs"))
            .With("a", "role", "aws:iam/role:Role", "{}", ("policy", named))
            .Report();

        report.Clients.Single(client => client.Name == "a").Checks
            .Where(check => check.Aspect == PromiseAspect.Isolation && check.Verdict == PromiseVerdict.Broken)
            .Select(check => check.Message).SingleOrDefault().Should().Be(expected);
        report.Stops.Should().Be(expected is not null);
    }

    [Fact]
    public void A_path_leads_through_any_number_of_shared_resources() =>
        One().Client("b").With("b", "theirs", "aws:kms/key:Key", "{}").With("b", "more", "aws:kms/key:Key", "{}")
            .With(null, "far", "x", "{}", ("y", "theirs"), ("z", "more")).With(null, "middle", "x", "{}", ("y", "far")).With(null, "near", "x", "{}", ("y", "middle"))
            .With("a", "role", "x", "{}", ("y", "near"), ("z", "it"))
            .Report().Clients[0].Checks.Where(check => check.Aspect == PromiseAspect.Isolation).Select(check => (check.Verdict, check.Message, check.Evidence))
            .Should().Equal((PromiseVerdict.Broken, "promised no path to another client, found one to theirs of b", "x::role depends on aws:kms/key:Key::theirs"));

    [Fact]
    public void Each_resource_of_another_client_that_is_named_is_a_path_of_its_own() =>
        One().Client("b").With("b", "one", "x", "{}").With("b", "two", "x", "{}").With("a", "role", "x", "{}", ("y", "one"), ("z", "two"), ("y", "it"))
            .Report().Clients[0].Checks.Where(check => check.Verdict == PromiseVerdict.Broken).Select(check => check.Message)
            .Should().Equal("promised no path to another client, found one to one of b", "promised no path to another client, found one to two of b");

    [Theory]
    [InlineData(0, "found one to theirs of b")]
    [InlineData(1, "found one to it of a")]
    public void A_shared_resource_that_leads_to_two_clients_leads_each_to_the_other(int client, string expected) =>
        One().Client("b").With("b", "theirs", "x", "{}").With(null, "policy", "x", "{}", ("y", "it"), ("z", "theirs"))
            .With("a", "role", "x", "{}", ("y", "policy")).With("b", "their-role", "x", "{}", ("y", "policy"))
            .Report().Clients[client].Checks.Single(check => check.Verdict == PromiseVerdict.Broken).Message.Should().EndWith(expected);

    [Theory]
    [InlineData("it", false)]
    [InlineData("theirs", true)]
    public void A_dependency_that_no_input_tells_is_a_path_too(string other, bool expected) =>
        One().Client("b").With("b", "theirs", "x", "{}").Waiting("a", "job", "it", other).Report().Stops.Should().Be(expected);

    [Fact]
    public void A_shared_resource_that_leads_to_one_client_may_be_named_by_that_one() =>
        One().With(null, "policy", "x", "{}", ("y", "it")).With("a", "role", "x", "{}", ("y", "policy")).Report().Stops.Should().BeFalse();

    [Fact]
    public void A_circle_of_shared_resources_ends()
    {
        var plan = One().With(null, "one", "x", "{}", ("y", "two")).With(null, "two", "x", "{}", ("y", "one")).With("a", "role", "x", "{}", ("y", "one"));

        plan.Report().Stops.Should().BeFalse();
    }

    [Fact]
    public void A_configuration_that_is_no_list_of_clients_is_refused() =>
        One().Stated("{}").Invoking(plan => plan.Report()).Should().Throw<PlanFormatException>()
            .WithMessage("plan.config.datatier:clients: no list of clients with their buckets; save the plan again");

    private static Drawn One() => new Drawn().Client("a").With("a", "it", Instance, Database);
}
