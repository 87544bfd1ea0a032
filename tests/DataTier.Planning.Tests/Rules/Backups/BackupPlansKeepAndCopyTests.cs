using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Tests.Rules.Backups;

public sealed class BackupPlansKeepAndCopyTests
{
    [Theory]
    [InlineData("""{ "rules": [{ "schedule": "cron(0 3 * * ? *)", "lifecycle": { "deleteAfter": 35 }, "copyActions": [{ "destinationVaultArn": "v" }] }] }""", "{}", "passed")]
    [InlineData("""{ "rules": [{ "schedule": "cron(0 3 * * ? *)", "lifecycle": { "deleteAfter": 34 }, "copyActions": [{ "destinationVaultArn": "v" }] }] }""", "{}", "failed: rules is a list of 1; keep one of them 35 days or more")]
    [InlineData("""{ "rules": [{ "schedule": "cron(0 3 * * ? *)", "lifecycle": { "deleteAfter": 35 } }] }""", "{}", "failed: rules is a list of 1; copy one of them to another region")]
    [InlineData("""{ "rules": [{ "schedule": "cron(0 3 * * ? *)", "lifecycle": { "deleteAfter": 35 }, "copyActions": [{ "destinationVaultArn": "v" }] }] }""", null, "failed: no Selection for it; add one that says what is backed up")]
    [InlineData("""{ "rules": [{ "lifecycle": { "deleteAfter": 35 }, "copyActions": [{ "destinationVaultArn": "v" }] }] }""", "{}", "failed: rules[0].schedule is not given; set it to a time")]
    [InlineData("""{ "rules": [{ "schedule": "s", "copyActions": [{ "destinationVaultArn": "v" }] }] }""", "{}", "failed: rules[0].lifecycle.deleteAfter is not given; set it to 1 or more; rules is a list of 1; keep one of them 35 days or more")]
    [InlineData("""{ "rules": [{ "schedule": "s", "lifecycle": "[unknown]", "copyActions": [{ "destinationVaultArn": "v" }] }, { "schedule": "s", "lifecycle": { "deleteAfter": 35 } }] }""", "{}", "unknown: rules[0].lifecycle.deleteAfter is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_backup_plan(string inputs, string? selection, string judgement) =>
        Judged.By<BackupPlansKeepAndCopy>(Types.BackupPlan, inputs, Judged.Beside(Types.BackupSelection, "planId", selection)).Should().Be(judgement);
}
