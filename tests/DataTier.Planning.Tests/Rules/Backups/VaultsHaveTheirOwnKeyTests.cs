using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Tests.Rules.Backups;

public sealed class VaultsHaveTheirOwnKeyTests
{
    [Theory]
    [InlineData("""{ "kmsKeyArn": "[unknown]" }""", "passed")]
    [InlineData("""{ "kmsKeyArn": "" }""", "failed: kmsKeyArn is ''; set it to an own key")]
    [InlineData("{}", "failed: kmsKeyArn is not given; set it to an own key")]
    public void Judges_backup_vault(string inputs, string judgement) =>
        Judged.By<VaultsHaveTheirOwnKey>(Types.BackupVault, inputs).Should().Be(judgement);
}
