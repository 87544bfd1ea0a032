namespace DataTier.Planning.Rules.Relational;

/// <summary>A password that is made elsewhere lies in state, and nobody rotates it.</summary>
internal sealed class MasterPasswordsAreMadeByRds() : ResourceRule(
    id: "rds.instance.managed-password",
    severity: Severity.High,
    title: "The master password is made and rotated by RDS, never in state",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
    controls: ["PCI DSS 4 8.6.2", "PCI DSS 4 8.3.9"],
    types: [Types.Instance, Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject database)
    {
        // A replica has its source's administrator.
        if (Databases.IsReplica(database) || Databases.Follows(database))
        {
            return Judgement.NotMeant;
        }

        var plain = database["password"].IsNotSet("remove it: state would hold it") & database["masterPassword"].IsNotSet("remove it: state would hold it");

        // RDS makes no password where something replicates from the database: then it is at least write-only, which no state holds.
        return Databases.HasReplicas(database)
            ? plain & database["passwordWo"].IsSet("a generated password")
            : Databases.WritesForOthers(database)
            ? plain & database["masterPasswordWo"].IsSet("a generated password")
            : plain & database["manageMasterUserPassword"].IsTrue() & database["masterUserSecretKmsKeyId"].IsSet("the client's own key");
    }
}
