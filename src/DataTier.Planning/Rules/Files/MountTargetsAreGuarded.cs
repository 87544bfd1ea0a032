namespace DataTier.Planning.Rules.Files;

/// <summary>A mount target without a group of its own has the default group of the network.</summary>
internal sealed class MountTargetsAreGuarded() : ResourceRule(
    id: "efs.mount-target-private",
    severity: Severity.High,
    title: "Mount targets are in private subnets",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-6",
    controls: ["AWS FSBP EFS.6"],
    types: [Types.MountTarget],
    assumes: "the subnets that the configuration names give no public addresses")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject target) =>
        target["subnetId"].IsSet("a private subnet") & target["securityGroups"].IsSet("a security group of its own");
}
