namespace DataTier.Planning.Rules.Relational;

/// <summary>The default subnet group spans the public subnets as well.</summary>
internal sealed class InstancesLieInPrivateSubnets() : ResourceRule(
    id: "rds.instance.subnets-private",
    severity: Severity.High,
    title: "DB subnets have no route to an internet gateway",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-46",
    controls: ["AWS FSBP RDS.46", "AWS Security Hub RDS.18"],
    types: [Types.Instance],
    assumes: "the subnets that the configuration names have no route to an internet gateway")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        // A reader in the source's region lies in the source's subnets; RDS refuses others.
        Databases.IsReader(instance)
            ? Judgement.NotMeant
            : instance.From("dbSubnetGroupName", Types.Subnets, "name a group of private subnets", group => group["subnetIds"].IsSet("private subnets"));
}
