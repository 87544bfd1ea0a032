using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules.Files;

/// <summary>What rules about the volumes of the cluster have to tell apart.</summary>
internal static class Volumes
{
    private const string TierTag = "tier=";

    /// <summary>Whether a storage class makes volumes of EBS; other drivers encrypt and keep elsewhere.</summary>
    public static bool AreEbs(Subject storageClass) => storageClass["provisioner"].Text == "ebs.csi.aws.com";

    /// <summary>The tier that a storage class is made for, as it tags its volumes; null where it does not say.</summary>
    public static string? TierOf(PlannedResource storageClass)
    {
        if (storageClass["parameters"] is PlannedValue.Map parameters)
        {
            foreach (var (_, value) in parameters.Properties.Entries)
            {
                if (value is PlannedValue.Known { Value: string text } && text.StartsWith(TierTag, StringComparison.Ordinal))
                {
                    return text[TierTag.Length..];
                }
            }
        }

        return null;
    }
}
