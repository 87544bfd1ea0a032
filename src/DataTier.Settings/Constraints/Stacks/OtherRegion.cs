namespace DataTier.Settings.Constraints.Stacks;

/// <summary>Copies lie in a region that does not fail with the first.</summary>
internal sealed record OtherRegion() : StackConstraint("DS701", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        if (stack.Settings.Region == stack.Settings.RecoveryRegion)
        {
            findings.Refuse("recoveryRegion", "region", $"{stack.Settings.Region} is the region itself", "another region is allowed", "choose one that does not fail with it");
        }
    }
}
