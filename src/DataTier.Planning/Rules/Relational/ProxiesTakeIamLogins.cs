namespace DataTier.Planning.Rules.Relational;

/// <summary>A password that applications hold can leak; a debug log holds what they ask.</summary>
internal sealed class ProxiesTakeIamLogins() : ResourceRule(
    id: "rds.proxy.auth",
    severity: Severity.Medium,
    title: "The proxy takes IAM logins and keeps secrets out of its log",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html",
    controls: [],
    types: [Types.Proxy],
    relaxable: "let applications sign in with a password")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject proxy) =>
        proxy["debugLogging"].IsNotTrue().Strictly()
            & (proxy["auths"].Every(
                    auth => auth["iamAuth"].Is("REQUIRED") & auth["secretArn"].IsSet("the secret of the user").Strictly(),
                    none: Judgement.Fail("auths is not given; name the secret of a user"))
                | proxy["defaultAuthScheme"].Is("IAM_AUTH"));
}
