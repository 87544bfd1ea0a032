namespace DataTier.Planning.Rules.Analytics;

/// <summary>A job that fails at night is explained by its log in the morning.</summary>
internal sealed class GlueJobsAreCurrentAndLogged() : ResourceRule(
    id: "glue.ops",
    severity: Severity.Low,
    title: "Glue jobs are current, logged, tagged, without secrets; connections use SSL",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/glue-controls.html#glue-4",
    controls: ["AWS FSBP Glue.4", "AWS Security Hub Glue.1"],
    types: [Types.GlueJob])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject job) =>
        (job["glueVersion"].IsAtLeast(3) | job["command"]["name"].Is("pythonshell"))
            & job["defaultArguments"]["--enable-continuous-cloudwatch-log"].IsOneOf("true")
            & job.IsTagged();
}
