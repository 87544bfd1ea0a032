using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Secrets;

/// <summary>A policy that names everybody hands out the password.</summary>
internal sealed class SecretsAreClosedToOthers() : ResourceRule(
    id: "secret.policy",
    severity: Severity.High,
    title: "Secrets are closed to others",
    source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html",
    controls: [],
    types: [Types.Secret],
    relaxable: "have no policy, where nobody outside of the account reads it")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject secret)
    {
        var all = Judgement.NotMeant;
        foreach (var policy in secret.Companions(Types.SecretPolicy, "secretArn"))
        {
            all &= policy["blockPublicPolicy"].IsTrue()
                & policy["policy"].Policy(statements => statements.KeepsStrangersOut() & statements.KeepsOtherAccountsFrom(secret.Plan.Account, "secretsmanager:GetSecretValue")).Strictly();
        }

        return all.Verdict == Verdict.NotApplicable ? Judgement.Fail("no SecretPolicy for it; add one that blocks public access") : all;
    }
}
