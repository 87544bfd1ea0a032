using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesHaveTheirOwnKeyTests
{
    [Theory]
    [InlineData("""{ "kmsKeyId": "arn:aws:kms:x" }""", "passed")]
    [InlineData("""{ "kmsKeyId": "[unknown]" }""", "passed")]
    [InlineData("{}", "failed: kmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "replicateSourceDb": "source" }""", "not applicable")]
    [InlineData("""{ "replicateSourceDb": "arn:aws:rds:eu-west-1:111122223333:db:source" }""", "failed: kmsKeyId is not given; set it to the client's own key")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesHaveTheirOwnKey>(Types.Instance, inputs).Should().Be(judgement);
}
