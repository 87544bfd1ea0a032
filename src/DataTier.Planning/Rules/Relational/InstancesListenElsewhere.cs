namespace DataTier.Planning.Rules.Relational;

/// <summary>No barrier, but scanners ask for the engines' own ports first.</summary>
internal sealed class InstancesListenElsewhere() : ResourceRule(
    id: "rds.instance.port",
    severity: Severity.Low,
    title: "The engine's default port is not used",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-23",
    controls: ["AWS FSBP RDS.23"],
    types: [Types.Instance],
    relaxable: "listen on the engine's own port")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        Databases.Engine(instance) is { IsHidden: true } engine ? engine.NotJudged()
            : instance["port"].IsOtherThan(Databases.DefaultPort(instance), "set it to another port than the engine's own");
}
