using DataTier.Planning.Costs.Pricers;

namespace DataTier.Planning.Costs;

/// <summary>All pricers, by the type they price.</summary>
internal static class PricersByType
{
    private static readonly Dictionary<string, IResourcePricer> All = Index(
    [
        new RdsInstancePricer(),
        new ReplicationGroupPricer(),
        new BucketPricer(),
        new KeyPricer("aws:kms/key:Key"),
        new KeyPricer("aws:kms/replicaKey:ReplicaKey"),
        new LogGroupPricer(),
    ]);

    /// <summary>The pricer of a type, or null.</summary>
    public static IResourcePricer? Of(string type) => All.GetValueOrDefault(type);

    private static Dictionary<string, IResourcePricer> Index(IResourcePricer[] pricers)
    {
        var index = new Dictionary<string, IResourcePricer>(pricers.Length, StringComparer.Ordinal);
        foreach (var pricer in pricers)
        {
            index.Add(pricer.Type, pricer);
        }

        return index;
    }
}
