using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Tests.Rules.Backups;

public sealed class VaultsAndPlansCarryTagsTests
{
    [Theory]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    [InlineData("""{ "tags": { "aws:created": "x" } }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "tags": "[unknown]" }""", "unknown: tags is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_backup_vault(string inputs, string judgement) =>
        Judged.By<VaultsAndPlansCarryTags>(Types.BackupVault, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "tags": "[unknown]" }""", "unknown: tags is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_backup_plan(string inputs, string judgement) =>
        Judged.By<VaultsAndPlansCarryTags>(Types.BackupPlan, inputs).Should().Be(judgement);
}
