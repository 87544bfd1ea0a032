using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesUseACurrentAuthorityTests
{
    [Theory]
    [InlineData("""{ "caCertIdentifier": "rds-ca-ecc384-g1" }""", "passed")]
    [InlineData("{}", "passed")]
    [InlineData("""{ "caCertIdentifier": "rds-ca-2019" }""", "failed: caCertIdentifier is 'rds-ca-2019'; set it to one of rds-ca-rsa2048-g1, rds-ca-rsa4096-g1, rds-ca-ecc384-g1")]
    [InlineData("""{ "caCertIdentifier": "[unknown]" }""", "unknown: caCertIdentifier is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesUseACurrentAuthority>(Types.Instance, inputs).Should().Be(judgement);
}
