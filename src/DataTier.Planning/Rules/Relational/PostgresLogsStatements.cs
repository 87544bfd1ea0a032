namespace DataTier.Planning.Rules.Relational;

/// <summary>Who changed a table, and which statement is slow, is told by the log or by nobody.</summary>
internal sealed class PostgresLogsStatements() : ResourceRule(
    id: "rds.instance.pg-query-log",
    severity: Severity.Low,
    title: "PostgreSQL logs statements",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html",
    controls: [],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        Databases.Engine(instance) is var engine && engine.IsHidden ? engine.NotJudged()
            : engine.Text != Databases.Postgres ? Judgement.NotMeant
            : instance.From("parameterGroupName", Types.ParameterGroup, "name a parameter group that logs statements", group =>
                group["parameters"].Parameter("log_statement").IsSet("ddl") & group["parameters"].Parameter("log_min_duration_statement").IsSet("1000"));
}
