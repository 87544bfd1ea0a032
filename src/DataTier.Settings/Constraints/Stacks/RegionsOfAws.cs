using DataTier.Settings.Catalogue;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Constraints.Stacks;

/// <summary>A stack lives in regions that AWS has.</summary>
internal sealed record RegionsOfAws() : StackConstraint("DS707", "src/DataTier.Settings/Catalogue/regions.txt")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        Check("region", stack.Settings.Region, findings);
        Check("recoveryRegion", stack.Settings.RecoveryRegion, findings);
    }

    private static void Check(string path, string region, Findings findings)
    {
        var known = KnownRegions.Known;
        if (!known.Has(region))
        {
            findings.Warn(path, null, $"{region} does not stand in the list of {known.AsOf}", "a region of AWS is allowed", Suggestion.Or("see whether it exists, then add it to Catalogue/regions.txt", region, known.Names));
        }
    }
}
