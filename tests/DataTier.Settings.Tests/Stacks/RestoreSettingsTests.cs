namespace DataTier.Settings.Tests.Stacks;

public sealed class RestoreSettingsTests
{
    private const string Account = "arn:aws:rds:eu-west-1:111122223333";
    private const string Names = "a name like rds:production-northwind-2026-11-19-02-10, or an ARN of one, is allowed; correct it";
    private const string Times = "latest, or a time in UTC like 2026-11-19T23:45:00Z, is allowed";

    [Theory]
    [InlineData("wingtip", "snapshot: before-the-move")]
    [InlineData("wingtip", "snapshot: rds:production-wingtip-2026-11-19-02-10")]
    [InlineData("wingtip", "snapshot: " + Account + ":snapshot:rds:production-wingtip-2026-11-19-02-10")]
    [InlineData("wingtip", "snapshot: arn:aws:rds:eu-west-1:444455556666:snapshot:shared")]
    [InlineData("wingtip", "database: production-wingtip-old\n        time: latest")]
    [InlineData("wingtip", "database: db-ABCDEFGHIJKLMNOPQRSTUVWXY1\n        time: 2026-11-19T23:45:00Z")]
    [InlineData("wingtip", "database: " + Account + ":auto-backup:ab-0123456789abcdefghij\n        time: latest")]
    [InlineData("lamna", "snapshot: " + Account + ":cluster-snapshot:before-the-move")]
    [InlineData("lamna", "database: cluster-ABCDEFGHIJKLMNOPQRSTUVWXY1\n        time: latest")]
    [InlineData("northwind", "snapshot: before-the-move")]
    public void Are_taken(string client, string restore) => Problems(client, restore).Should().BeEmpty();

    [Theory]
    [InlineData("snapshot: before--the-move", "snapshot: 'before--the-move'; " + Names)]
    [InlineData("snapshot: " + Account + ":db:production-wingtip", "snapshot: 'arn:aws:rds:eu-west-1:111122223333:db:production-wingtip'; " + Names)]
    [InlineData("database: wing_tip\n        time: latest", "database: 'wing_tip'; a name, a resource id like db-…, or the ARN of automated backups is allowed; correct it")]
    [InlineData("database: production-old\n        time: yesterday", "time: 'yesterday'; " + Times + "; correct it")]
    [InlineData("database: production-old\n        time: 2026-11-31T00:00:00Z", "time: '2026-11-31T00:00:00Z'; " + Times + "; correct it")]
    [InlineData("database: production-old", "time: missing; " + Times + "; state how far back")]
    [InlineData("time: latest", "snapshot: missing; a snapshot, or a database and a time, is allowed; state one of them")]
    [InlineData("snapshot: one\n        time: latest", "time: stated beside a snapshot; a snapshot is of one time; remove it")]
    [InlineData("snapshot: one\n        database: production-old\n        time: latest", "database: stated beside a snapshot; one of the two is allowed; remove one")]
    public void Are_refused_by_themselves(string restore, string message) =>
        Problems("wingtip", restore).Should().Equal($"datatier:clients[4].restoreFrom.{message}");

    [Theory]
    [InlineData("wingtip", "snapshot: " + Account + ":cluster-snapshot:one", "[4].restoreFrom.snapshot: a cluster-snapshot; a snapshot is allowed; name another snapshot or choose another tier")]
    [InlineData("lamna", "snapshot: " + Account + ":snapshot:one", "[7].restoreFrom.snapshot: a snapshot; a cluster-snapshot is allowed; name another snapshot or choose another tier")]
    [InlineData("wingtip", "snapshot: arn:aws:rds:eu-central-1:111122223333:snapshot:one", "[4].restoreFrom.snapshot: lies in eu-central-1; copies in eu-west-1 are allowed; copy it there under the client's key first")]
    [InlineData("wingtip", "database: arn:aws:rds:eu-central-1:111122223333:auto-backup:ab-1\n        time: latest", "[4].restoreFrom.database: lies in eu-central-1; copies in eu-west-1 are allowed; copy it there under the client's key first")]
    [InlineData("lamna", "database: " + Account + ":cluster-auto-backup:ab-1\n        time: latest", "[7].restoreFrom.database: an ARN of cluster-auto-backup; a name or a resource id like cluster-… is allowed; name the database in another way")]
    [InlineData("wingtip", "database: cluster-ABCDEFGHIJKLMNOPQRSTUVWXY1\n        time: latest", "[4].restoreFrom.database: 'cluster-ABCDEFGHIJKLMNOPQRSTUVWXY1' is a cluster; a resource id like db-… is allowed; name another database or choose another tier")]
    [InlineData("lamna", "database: db-ABCDEFGHIJKLMNOPQRSTUVWXY1\n        time: latest", "[7].restoreFrom.database: 'db-ABCDEFGHIJKLMNOPQRSTUVWXY1' is an instance; a resource id like cluster-… is allowed; name another database or choose another tier")]
    [InlineData("wingtip", "database: production-wingtip\n        time: latest", "[4].restoreFrom.database: 'production-wingtip' is what the new database is called; another name is allowed; rename the old database first and state its new name")]
    public void Are_refused_beside_the_tier(string client, string restore, string message) =>
        Problems(client, restore).Should().Equal($"datatier:clients{message}");

    private static IEnumerable<string> Problems(string client, string restore)
    {
        using var project = new ProjectCopy();
        return [.. project.With("Pulumi.production.yaml", $"- name: {client}\n", $"- name: {client}\n      restoreFrom:\n        {restore}\n").Problems("production")
            .Select(problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..])];
    }
}
