namespace DataTier.Planning.Rules.Networks;

/// <summary>A group that explains itself is not opened by mistake.</summary>
internal sealed class GroupsAndRulesSayWhatTheyAreFor() : ResourceRule(
    id: "sg.descriptions",
    severity: Severity.Low,
    title: "Groups and rules say what they are for",
    source: "https://docs.aws.amazon.com/vpc/latest/userguide/creating-security-groups.html",
    controls: [],
    types: [Types.SecurityGroup, Types.IngressRule, Types.EgressRule])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject group) => group["description"].IsSet("what it is for");
}
