namespace DataTier.Planning.Rules.Relational;

/// <summary>Without the plugin the audit log that is exported is empty.</summary>
internal sealed class MariaDbWritesItsAuditLog() : ResourceRule(
    id: "rds.instance.audit-plugin",
    severity: Severity.Medium,
    title: "MariaDB really writes an audit log",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.MariaDB.Options.AuditPlugin.html",
    controls: [],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        Databases.Engine(instance) is var engine && engine.IsHidden ? engine.NotJudged()
            : engine.Text != Databases.MariaDb ? Judgement.NotMeant
            : instance.From("optionGroupName", Types.OptionGroup, Remedy, group => group["options"].HasAny(option => option["optionName"].Is(Plugin), Remedy));

    private const string Plugin = "MARIADB_AUDIT_PLUGIN";
    private const string Remedy = $"name an option group with {Plugin}";
}
