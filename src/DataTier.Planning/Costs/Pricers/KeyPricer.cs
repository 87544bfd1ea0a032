using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Customer managed keys and their replicas: each by the month, its first two rotations as well, and requests.</summary>
/// <remarks>Source: https://aws.amazon.com/kms/pricing/</remarks>
public sealed class KeyPricer(string type) : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => type;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        yield return resource.Fixed("Key", null, "key-month", 1, "kms.key");
        var rotations = resource.Assume(Usage.KeyRotations);
        if (rotations.Value > 0 && resource.Flag("enableKeyRotation") is var rotated && rotated != false)
        {
            yield return resource.Used("Rotated key material", null, "key-month", rotated is null ? null : rotations.Value, "kms.key", rotations);
        }

        var thousands = resource.Assume(Usage.KeyRequestThousands);
        yield return resource.Used("Key requests", null, "10k requests", thousands.Value / 10m, "kms.requests.symmetric", thousands);
    }
}
