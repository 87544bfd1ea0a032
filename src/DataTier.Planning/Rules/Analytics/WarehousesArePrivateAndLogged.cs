using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules.Analytics;

/// <summary>A warehouse holds a copy of what the databases hold.</summary>
internal sealed class WarehousesArePrivateAndLogged() : ResourceRule(
    id: "rs.serverless",
    severity: Severity.High,
    title: "Redshift Serverless is private, TLS-only, logged, with an own key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/redshiftserverless-controls.html#redshiftserverless-1",
    controls: [
        "AWS FSBP RedshiftServerless.1",
        "AWS FSBP RedshiftServerless.2",
        "AWS FSBP RedshiftServerless.3",
        "AWS FSBP RedshiftServerless.5",
        "AWS FSBP RedshiftServerless.6",
        "AWS Security Hub RedshiftServerless.4",
        "AWS Security Hub RedshiftServerless.7",
    ],
    types: [Types.RedshiftWorkgroup, Types.RedshiftNamespace],
    assumes: "the name of the administrator, which the provider keeps secret, is none that everybody tries")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject warehouse) =>
        warehouse.Resource.Type == Types.RedshiftWorkgroup
            ? warehouse["enhancedVpcRouting"].IsTrue()
                & warehouse["publiclyAccessible"].IsNotTrue()
                & warehouse["configParameters"].HasAny(parameter => parameter["parameterKey"].Is("require_ssl") & parameter["parameterValue"].Is("true"), "set require_ssl in it to true")
            : Administrator(warehouse["adminUsername"])
                & warehouse["logExports"].Holds("connectionlog", "userlog")
                & warehouse["kmsKeyId"].IsSet("an own key")
                & warehouse["dbName"].IsNoneOf("choose a name of its own", "dev");

    // A plan never holds it where the provider takes it for a secret.
    private static Judgement Administrator(Field name) =>
        name.Value is PlannedValue.SecretValue ? Judgement.NotMeant : name.IsNoneOf("choose a name that nobody would guess", "admin", "awsuser");
}
