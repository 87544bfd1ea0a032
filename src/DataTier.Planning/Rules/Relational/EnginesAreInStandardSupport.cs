namespace DataTier.Planning.Rules.Relational;

/// <summary>Extended support is paid by the hour, and begins without asking.</summary>
internal sealed class EnginesAreInStandardSupport() : ResourceRule(
    id: "rds.instance.engine-life",
    severity: Severity.Medium,
    title: "No engine version on paid extended support",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html",
    controls: [],
    types: [Types.Instance, Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject database)
    {
        // A replica runs its source's version.
        if (database["engineVersion"].IsAbsent && Databases.IsReplica(database))
        {
            return Judgement.NotMeant;
        }

        var engine = Databases.Engine(database);
        var support = engine.Text == Databases.MariaDb ? Judgement.Pass : database["engineLifecycleSupport"].Is("open-source-rds-extended-support-disabled");
        return engine.Text is not { } name ? engine.NotJudged()
            : !Majors.TryGetValue(name, out var majors) ? Judgement.NotKnown($"engine is '{name}', whose versions are not listed; list its supported majors")
            : database["engineVersion"].Text is { } version && Array.Exists(majors, major => version == major || version.StartsWith(major + ".", StringComparison.Ordinal)) ? support
            : support & database["engineVersion"].IsOneOf(majors);
    }

    // In standard support beyond 2026: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html and its siblings.
    private static readonly Dictionary<string, string[]> Majors = new(StringComparer.Ordinal)
    {
        [Databases.MariaDb] = ["10.11", "11.4", "11.8"],
        ["mysql"] = ["8.4"],
        [Databases.Postgres] = ["14", "15", "16", "17", "18"],
        [Databases.AuroraMySql] = ["8.0"],
        [Databases.AuroraPostgres] = ["14", "15", "16", "17"],
    };
}
