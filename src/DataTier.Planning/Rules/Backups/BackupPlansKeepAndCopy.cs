namespace DataTier.Planning.Rules.Backups;

/// <summary>A plan without retention, selection or copy backs up nothing that is found when it is needed.</summary>
internal sealed class BackupPlansKeepAndCopy() : ResourceRule(
    id: "backup.plan",
    severity: Severity.Medium,
    title: "There is a plan with retention and a copy",
    source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/about-backup-plans.html",
    controls: [],
    types: [Types.BackupPlan],
    relaxable: "keep no copy in another region")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject plan) =>
        plan["rules"].Every(rule => rule["schedule"].IsSet("a time") & rule["lifecycle"]["deleteAfter"].IsAtLeast(1), none: Judgement.Fail("rules is not given; add a daily one")).Strictly()
            & plan["rules"].HasAny(rule => rule["lifecycle"]["deleteAfter"].IsAtLeast(35), "keep one of them 35 days or more").Strictly()
            & plan.Needs(Types.BackupSelection, "planId", "add one that says what is backed up").Strictly()
            & plan["rules"].HasAny(rule => rule["copyActions"].IsSet("a copy"), "copy one of them to another region");
}
