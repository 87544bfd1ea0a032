using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesLetPeopleSignInByIamTests
{
    [Theory]
    [InlineData("""{ "iamDatabaseAuthenticationEnabled": true }""", "passed")]
    [InlineData("""{ "iamDatabaseAuthenticationEnabled": false }""", "failed: iamDatabaseAuthenticationEnabled is false; set it to true")]
    [InlineData("{}", "failed: iamDatabaseAuthenticationEnabled is not given; set it to true")]
    [InlineData("""{ "iamDatabaseAuthenticationEnabled": "[unknown]" }""", "unknown: iamDatabaseAuthenticationEnabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesLetPeopleSignInByIam>(Types.Instance, inputs).Should().Be(judgement);
}
