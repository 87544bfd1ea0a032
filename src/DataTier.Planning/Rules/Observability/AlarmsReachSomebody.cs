namespace DataTier.Planning.Rules.Observability;

/// <summary>An alarm without an action is a red light in an empty room.</summary>
internal sealed class AlarmsReachSomebody() : ResourceRule(
    id: "alarms.actions",
    severity: Severity.Medium,
    title: "Alarms reach somebody",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-15",
    controls: ["AWS Security Hub CloudWatch.15", "AWS Security Hub CloudWatch.17", "PCI DSS 4 10.4.1.1"],
    types: [Types.MetricAlarm])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject alarm) =>
        // An alarm that a composite alarm listens to speaks through it.
        alarm["actionsEnabled"].IsNotFalse()
            & (alarm.Companions(Types.CompositeAlarm, "alarmRule").Any(composite => composite["alarmActions"].IsSet("").Verdict == Verdict.Passed && composite["actionsEnabled"].IsNotFalse().Verdict == Verdict.Passed)
                ? Judgement.Pass
                : alarm["alarmActions"].IsSet("the topic for alerts"));
}
