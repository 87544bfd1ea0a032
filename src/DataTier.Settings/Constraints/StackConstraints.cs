using DataTier.Settings.Constraints.Caches;
using DataTier.Settings.Constraints.Databases;
using DataTier.Settings.Constraints.Stacks;
using DataTier.Settings.Constraints.Streams;
using DataTier.Settings.Constraints.Tables;

namespace DataTier.Settings.Constraints;

/// <summary>The constraints that hold within one stack, or between it and its tiers.</summary>
internal static class StackConstraints
{
    /// <summary>All of them, by id.</summary>
    public static readonly StackConstraint[] All =
    [
        new PromotedReplicas(),
        new NodesBesideServerless(),
        new RestoredDatabases(),

        new TableCapacities(),
        new TwoKeys(),
        new KeyTypes(),
        new ExpiryIsANumber(),

        new PartitionsOfBrokers(),
        new PartitionsOfServerless(),

        new OtherRegion(),
        new ZonesOfRegions(),
        new SubnetsOfZones(),
        new NetworksOfRegions(),
        new GroupsOfApplications(),
        new PoolsOfApplications(),
        new EdgeOfBuckets(),
        new AccountsOfApplications(),
        new ClusterOfRegion(),
        new RegionsOfAws(),
        new MachinesOfRegions(),
        new ProxiesOfRegions(),
        new BacktrackOfRegions(),
        new DisposableData(),
    ];

    /// <summary>Notes every problem of a stack among the problems of the files that it was read from.</summary>
    public static void Check(ReadStack stack)
    {
        foreach (var constraint in All)
        {
            constraint.Check(stack, new Findings(stack.Document, constraint));
        }

        StoreConstraints.CheckClients(stack);
    }
}
