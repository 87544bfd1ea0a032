namespace DataTier.Planning.Rules.Relational;

/// <summary>No barrier, but scanners ask for the engines' own ports first.</summary>
internal sealed class ClustersListenElsewhere() : ResourceRule(
    id: "rds.cluster.port",
    severity: Severity.Low,
    title: "The cluster does not use the default port",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-23",
    controls: [],
    types: [Types.Cluster],
    relaxable: "listen on the engine's own port")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        Databases.Engine(cluster) is { IsHidden: true } engine ? engine.NotJudged()
            : cluster["port"].IsOtherThan(Databases.DefaultPort(cluster), "set it to another port than the engine's own");
}
