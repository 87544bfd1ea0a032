namespace DataTier.Planning.Rules.Networks;

/// <summary>What breaks in has to carry the data out.</summary>
internal sealed class NothingMayLeaveForEverywhere() : ResourceRule(
    id: "sg.egress",
    severity: Severity.Medium,
    title: "Egress is not wide open",
    source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
    controls: [],
    types: [Types.SecurityGroup, Types.EgressRule])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject group) =>
        group.Resource.Type == Types.EgressRule
            ? Narrow(group["ipProtocol"], [group["cidrIpv4"], group["cidrIpv6"]])
            : group["egress"].Every(rule => Narrow(rule["protocol"], [.. Ranges(rule["cidrBlocks"]), .. Ranges(rule["ipv6CidrBlocks"])]), none: Judgement.Pass);

    // A list that cannot be read may hold every range.
    private static IEnumerable<Field> Ranges(Field list) => list.IsHidden ? [list] : list.Items;

    private static Judgement Narrow(Field protocol, Field[] ranges)
    {
        if (protocol.Text is { } word && word is not ("-1" or "all"))
        {
            return Judgement.Pass;
        }

        var all = Judgement.Pass;
        foreach (var range in ranges)
        {
            all &= range.IsHidden ? range.NotJudged()
                : range.Text is not ("0.0.0.0/0" or "::/0") ? Judgement.Pass
                : protocol.IsHidden ? protocol.NotJudged()
                : Judgement.Fail($"{range.Path} {range.Found} with every protocol; name the group, the protocol and the port");
        }

        return all;
    }
}
