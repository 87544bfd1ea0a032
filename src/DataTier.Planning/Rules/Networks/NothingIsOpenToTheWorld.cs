namespace DataTier.Planning.Rules.Networks;

/// <summary>A data tier serves applications, never the world; not even on port 443.</summary>
internal sealed class NothingIsOpenToTheWorld() : ResourceRule(
    id: "sg.no-world-ingress",
    severity: Severity.High,
    title: "Nothing is open to the world",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18",
    controls: [
        "AWS FSBP EC2.18",
        "AWS FSBP EC2.19",
        "AWS FSBP Redshift.15",
        "AWS Security Hub EC2.13",
        "AWS Security Hub EC2.14",
        "AWS Security Hub EC2.53",
        "AWS Security Hub EC2.54",
        "CIS AWS 3.0 5.2",
        "CIS AWS 3.0 5.3",
        "CIS AWS 5.0 5.3",
        "CIS AWS 5.0 5.4",
        "CIS AWS 5.0 5.1.2",
        "PCI DSS 4 1.3.1",
    ],
    types: [Types.SecurityGroup, Types.IngressRule])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject group) =>
        group.Resource.Type == Types.IngressRule
            ? Closed(group["cidrIpv4"]) & Closed(group["cidrIpv6"])
            : group["ingress"].Every(rule => rule["cidrBlocks"].Every(Closed, none: Judgement.Pass) & rule["ipv6CidrBlocks"].Every(Closed, none: Judgement.Pass), none: Judgement.Pass);

    private static Judgement Closed(Field range) =>
        range.IsHidden ? range.NotJudged()
        : Judgement.That(range.Text is not ("0.0.0.0/0" or "::/0"), $"{range.Path} {range.Found}; name the security group of the application");
}
