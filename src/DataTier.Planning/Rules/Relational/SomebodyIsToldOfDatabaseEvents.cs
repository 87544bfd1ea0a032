namespace DataTier.Planning.Rules.Relational;

/// <summary>A failover that nobody hears of is an outage that nobody explains.</summary>
internal sealed class SomebodyIsToldOfDatabaseEvents() : ResourceRule(
    id: "rds.events",
    severity: Severity.Medium,
    title: "Someone is told of critical database events",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-19",
    controls: ["AWS FSBP RDS.19", "AWS FSBP RDS.20", "AWS FSBP RDS.21", "AWS FSBP RDS.22", "PCI DSS 4 11.5.2"],
    types: [Types.InstanceEvents],
    relaxable: "have no subscription")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject subscription) =>
        subscription["enabled"].IsNotFalse()
            & subscription["snsTopic"].IsSet("a topic that somebody reads")
            & (subscription["sourceType"] is { IsHidden: true } source ? source.NotJudged()
                : Wanted.TryGetValue(subscription["sourceType"].Text ?? "", out var categories) ? Tells(subscription["eventCategories"], categories) : Judgement.Pass);

    private static readonly Dictionary<string, string[]> Wanted = new(StringComparer.Ordinal)
    {
        ["db-instance"] = ["maintenance", "configuration change", "failure"],
        ["db-cluster"] = ["maintenance", "failure"],
        ["db-parameter-group"] = ["configuration change"],
        ["db-security-group"] = ["configuration change", "failure"],
    };

    // No list means every category.
    private static Judgement Tells(Field categories, string[] wanted) => categories.IsAbsent ? Judgement.Pass : categories.Holds(wanted);
}
