using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstanceAdministratorsHaveNamesOfTheirOwnTests
{
    [Theory]
    [InlineData("""{ "username": "datatier" }""", "passed")]
    [InlineData("""{ "username": "Admin" }""", "failed: username is 'Admin'; choose a name that nobody would guess")]
    [InlineData("""{ "username": "postgres" }""", "failed: username is 'postgres'; choose a name that nobody would guess")]
    [InlineData("{}", "failed: username is not given; choose a name that nobody would guess")]
    [InlineData("""{ "username": "[secret]" }""", "unknown: username is secret, so this is not judged; make it a plain value")]
    [InlineData("""{ "username": "[unknown]" }""", "unknown: username is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "replicateSourceDb": "source" }""", "not applicable")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstanceAdministratorsHaveNamesOfTheirOwn>(Types.Instance, inputs).Should().Be(judgement);
}
