using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Keys;

/// <summary>Whoever may use the key may read all that it encrypts.</summary>
internal sealed class KeyPoliciesNameTheirPrincipals() : ResourceRule(
    id: "kms.policy",
    severity: Severity.High,
    title: "Key policy is written out and names its principals",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-5",
    controls: ["AWS FSBP KMS.5"],
    types: [Types.Key])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject key) =>
        key["policy"].Policy(statements => statements.KeepsStrangersOut()) & key["bypassPolicyLockoutSafetyCheck"].IsNotTrue();
}
