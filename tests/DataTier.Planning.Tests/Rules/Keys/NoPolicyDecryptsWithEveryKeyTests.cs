using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Keys;

namespace DataTier.Planning.Tests.Rules.Keys;

public sealed class NoPolicyDecryptsWithEveryKeyTests
{
    [Theory]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:kms:eu-west-1:111122223333:key/1\"}]}" }""", "passed")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\"}]}" }""", "failed: it allows kms:Decrypt with every key; name the key")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"kms:*\"],\"Resource\":\"arn:aws:kms:*:111122223333:key/*\"}]}" }""", "failed: it allows kms:* with every key; name the key")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":[\"*\"]}]}" }""", "failed: it allows * with every key; name the key")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}" }""", "passed")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\"}]}" }""", "passed")]
    [InlineData("""{ "policy": "[unknown]" }""", "unknown: policy is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_policy(string inputs, string judgement) =>
        Judged.By<NoPolicyDecryptsWithEveryKey>(Types.Policy, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\"}]}" }""", "failed: it allows kms:ReEncryptFrom with every key; name the key")]
    [InlineData("""{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:kms:eu-west-1:111122223333:key/1\"}]}" }""", "passed")]
    public void Judges_role_policy(string inputs, string judgement) =>
        Judged.By<NoPolicyDecryptsWithEveryKey>(Types.RolePolicy, inputs).Should().Be(judgement);
}
