using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Secrets;

namespace DataTier.Planning.Tests.Rules.Secrets;

public sealed class SecretsAreClosedToOthersTests
{
    [Theory]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"kafka.amazonaws.com\"},\"Action\":\"secretsmanager:GetSecretValue\",\"Resource\":\"*\"}]}", "blockPublicPolicy": true }""", "passed")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"kafka.amazonaws.com\"},\"Action\":\"secretsmanager:GetSecretValue\",\"Resource\":\"*\"}]}" }""", "failed: blockPublicPolicy is not given; set it to true")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"secretsmanager:GetSecretValue\",\"Resource\":\"*\"}]}", "blockPublicPolicy": true }""", "failed: the policy allows secretsmanager:GetSecretValue to everybody; name the principals, or add a condition with values written out")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"999988887777\"},\"Action\":\"secretsmanager:GetSecretValue\",\"Resource\":\"*\"}]}", "blockPublicPolicy": true }""", "failed: the policy allows secretsmanager:GetSecretValue to 999988887777; leave that to principals of this account")]
    [InlineData("{}", """{ "policy": "[unknown]", "blockPublicPolicy": true }""", "unknown: policy is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, "failed: no SecretPolicy for it; add one that blocks public access")]
    public void Judges_secret(string inputs, string? policy, string judgement) =>
        Judged.By<SecretsAreClosedToOthers>(Types.Secret, inputs, Judged.Beside(Types.SecretPolicy, "secretArn", policy)).Should().Be(judgement);
}
