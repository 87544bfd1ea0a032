using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Secrets;

namespace DataTier.Planning.Tests.Rules.Secrets;

public sealed class SecretsHaveTheirOwnKeyTests
{
    [Theory]
    [InlineData("""{ "kmsKeyId": "arn:aws:kms:x:key/1" }""", "passed")]
    [InlineData("""{ "kmsKeyId": "[unknown]" }""", "passed")]
    [InlineData("""{ "kmsKeyId": "alias/aws/secretsmanager" }""", "failed: kmsKeyId is a key of AWS; set it to the client's own key")]
    [InlineData("{}", "failed: kmsKeyId is not given; set it to the client's own key")]
    public void Judges_secret(string inputs, string judgement) =>
        Judged.By<SecretsHaveTheirOwnKey>(Types.Secret, inputs).Should().Be(judgement);
}
