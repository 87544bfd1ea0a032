namespace DataTier.Planning.Rules.Networks;

/// <summary>A group that nothing has is opened for nobody, and noticed by nobody.</summary>
internal sealed class GroupsAreUsedAndSmall() : ResourceRule(
    id: "sg.tidy",
    severity: Severity.Low,
    title: "Groups are used and small",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-22",
    controls: ["AWS Security Hub EC2.22"],
    types: [Types.SecurityGroup])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject group) =>
        Judgement.That(GroupUses.Of(group.Plan).Has(group.Resource.Urn), "nothing in the plan has it; attach it or remove it")
            & Few(group, Types.IngressRule)
            & Few(group, Types.EgressRule);

    private const int Most = 50;

    private static Judgement Few(Subject group, string type) =>
        group.Plan.Companions(group.Resource, type, "securityGroupId").Count is var count && count > Most
            ? Judgement.Fail($"{count} rules; keep {Most} at most, and let clients have groups of their own")
            : Judgement.Pass;
}
