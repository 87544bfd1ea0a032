namespace DataTier.Settings.Constraints.Stacks;

/// <summary>A VPC lies in one region, and so do its security groups.</summary>
internal sealed record NetworksOfRegions() : StackConstraint("DS704", "https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var (here, there) = (stack.Settings.Network, stack.Settings.RecoveryNetwork);
        if (here.VpcId == there.VpcId)
        {
            findings.Refuse("recoveryNetwork.vpcId", "network.vpcId", $"{there.VpcId} is the VPC of the other region", "a VPC of the recovery region is allowed", "name that one");
        }

        if (here.EndpointsGroupId == there.EndpointsGroupId)
        {
            findings.Refuse("recoveryNetwork.endpoints", "network.endpoints", $"{there.EndpointsGroupId} is a group of the other region", "a security group of the recovery region is allowed", "name that one");
        }
    }
}
