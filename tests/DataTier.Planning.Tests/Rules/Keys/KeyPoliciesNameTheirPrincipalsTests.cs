using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Keys;

namespace DataTier.Planning.Tests.Rules.Keys;

public sealed class KeyPoliciesNameTheirPrincipalsTests
{
    [Theory]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}" }""", "passed")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}" }""", "failed: the policy allows kms:* to everybody; name the principals, or add a condition with values written out")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"kms:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"kms:CallerAccount\":\"111122223333\"}}}]}" }""", "passed")]
    [InlineData("{}", "failed: policy is not given; write the policy out")]
    [InlineData("""{ "policy": "[unknown]" }""", "unknown: policy is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}", "bypassPolicyLockoutSafetyCheck": true }""", "failed: bypassPolicyLockoutSafetyCheck is true; set it to false")]
    public void Judges_key(string inputs, string judgement) =>
        Judged.By<KeyPoliciesNameTheirPrincipals>(Types.Key, inputs).Should().Be(judgement);
}
