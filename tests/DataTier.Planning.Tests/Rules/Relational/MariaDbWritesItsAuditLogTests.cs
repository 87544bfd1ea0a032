using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class MariaDbWritesItsAuditLogTests
{
    [Theory]
    [InlineData("""{ "engine": "mariadb", "optionGroupName": "own" }""", """{ "options": [{ "optionName": "MARIADB_AUDIT_PLUGIN" }] }""", "passed")]
    [InlineData("""{ "engine": "mariadb", "optionGroupName": "own" }""", """{ "options": [{ "optionName": "OTHER" }] }""", "failed: options is a list of 1; name an option group with MARIADB_AUDIT_PLUGIN")]
    [InlineData("""{ "engine": "mariadb", "optionGroupName": "own" }""", """{ "options": "[unknown]" }""", "unknown: options is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "mariadb" }""", null, "failed: optionGroupName is not given; name an option group with MARIADB_AUDIT_PLUGIN")]
    [InlineData("""{ "engine": "postgres" }""", null, "not applicable")]
    public void Judges_instance(string inputs, string? group, string judgement) =>
        Judged.By<MariaDbWritesItsAuditLog>(Types.Instance, inputs, Judged.Behind("optionGroupName", Types.OptionGroup, group)).Should().Be(judgement);
}
