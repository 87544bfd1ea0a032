namespace DataTier.Planning.Rules.Relational;

/// <summary>Older versions of Aurora MySQL lose writes when a global database fails over.</summary>
internal sealed class GlobalDatabasesRunASoundVersion() : ResourceRule(
    id: "rds.cluster.streams-and-global",
    severity: Severity.Medium,
    title: "Activity streams and global clusters are sound",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html",
    controls: ["AWS Security Hub RDS.51"],
    types: [Types.GlobalCluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject global)
    {
        // One that begins from a cluster takes engine and encryption from it, and refuses to be told: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateGlobalCluster.html
        var subject = global[Databases.SourceOfGlobal].IsAbsent ? global : global.Source(Databases.SourceOfGlobal, Types.Cluster) ?? global;
        return subject["storageEncrypted"].IsTrue()
            & (subject["engine"] is { IsHidden: true } engine ? engine.NotJudged()
                : subject["engine"].Text != Databases.AuroraMySql ? Judgement.Pass
                : subject["engineVersion"] is { IsHidden: true } version ? version.NotJudged()
                : Judgement.That(IsSound(subject["engineVersion"].Text ?? ""), $"engineVersion {subject["engineVersion"].Found}; set it to 8.0.mysql_aurora.3.08.0 or later, or to 3.04"));
    }

    private const string Prefix = "8.0.mysql_aurora.3.";

    private static bool IsSound(string version) =>
        version.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(version[Prefix.Length..].Split('.')[0], out var minor)
        && (minor >= 8 || minor == 4);
}
