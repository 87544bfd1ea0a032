using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Secrets;

namespace DataTier.Planning.Tests.Rules.Secrets;

public sealed class SecretsRotateTests
{
    [Theory]
    [InlineData("{}", """{ "rotationRules": { "automaticallyAfterDays": 90 } }""", "passed")]
    [InlineData("{}", """{ "rotationRules": { "automaticallyAfterDays": 91 } }""", "failed: rotationRules.automaticallyAfterDays is 91; set it to 90 or less")]
    [InlineData("{}", """{ "rotationRules": { "scheduleExpression": "rate(90 days)" } }""", "passed")]
    [InlineData("{}", """{ "rotationRules": { "scheduleExpression": "rate(12 hours)" } }""", "passed")]
    [InlineData("{}", """{ "rotationRules": { "scheduleExpression": "rate(91 days)" } }""", "failed: rotationRules.automaticallyAfterDays is not given; set it to 90 or less")]
    [InlineData("{}", """{ "rotationRules": "[unknown]" }""", "unknown: rotationRules.automaticallyAfterDays is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, "failed: no SecretRotation for it; add one of at most 90 days")]
    public void Judges_secret(string inputs, string? rotation, string judgement) =>
        Judged.By<SecretsRotate>(Types.Secret, inputs, Judged.Beside(Types.SecretRotation, "secretId", rotation)).Should().Be(judgement);
}
