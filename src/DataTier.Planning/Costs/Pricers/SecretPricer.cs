using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Secrets: each by the month, in each region it is copied to, and requests.</summary>
/// <remarks>Source: https://aws.amazon.com/secrets-manager/pricing/</remarks>
public sealed class SecretPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:secretsmanager/secret:Secret";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        yield return resource.Fixed("Secret", null, "secret-month", 1 + resource.Count("replicas"), "secretsmanager.secret");
        var thousands = resource.Assume(Usage.SecretRequestThousands);
        yield return resource.Used("Secret requests", null, "10k requests", thousands.Value / 10m, "secretsmanager.requests", thousands);
    }
}
