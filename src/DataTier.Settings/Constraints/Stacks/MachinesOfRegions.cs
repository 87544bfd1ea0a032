using DataTier.Settings.Constraints.Caches;

namespace DataTier.Settings.Constraints.Stacks;

/// <summary>The regions of a stack have the machines that its tiers choose.</summary>
internal sealed record MachinesOfRegions() : StackConstraint("DS708", "src/DataTier.Settings/Catalogue/machines.txt")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        foreach (var (name, tier) in stack.Tiers)
        {
            if (!HasClients(stack, name))
            {
                continue;
            }

            var database = tier.Tier.Relational;
            Check(stack, tier, "region", stack.Settings.Region, findings);
            foreach (var (path, type) in new StatedStores(tier.Tier.Cache, tier.Tier.Session, tier.Tier.Queue).NodeTypes())
            {
                OfferedMachines.CheckRegion(findings, tier.At(path), stack.At("region"), "valkey", type, stack.Settings.Region);
            }

            if (database.Recovery == RecoveryMode.Replica)
            {
                Check(stack, tier, "recoveryRegion", stack.Settings.RecoveryRegion, findings);
            }
        }

        CheckClients(stack, findings);
    }

    private static void CheckClients(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            foreach (var (path, type) in new StatedStores(clients[number].Cache, clients[number].Session, clients[number].Queue).NodeTypes())
            {
                OfferedMachines.CheckRegion(findings, stack.At($"clients[{number}].{path}"), stack.At("region"), "valkey", type, stack.Settings.Region);
            }
        }
    }

    // The platform alone has neither database nor cache.
    private static bool HasClients(ReadStack stack, string tier)
    {
        foreach (var client in stack.Settings.Clients)
        {
            if (client.Tier == tier)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(ReadStack stack, ReadTier tier, string regionPath, string region, Findings findings)
    {
        var database = tier.Tier.Relational;
        var found = findings.Given(tier.At("relational.engine"));
        OfferedMachines.CheckRegion(found, tier.At("relational.instanceClass"), stack.At(regionPath), database.Engine.Word(), database.InstanceClass, region);
        if (database.ReaderClass is { } readers && regionPath == "region")
        {
            OfferedMachines.CheckRegion(found, tier.At("relational.readerClass"), stack.At(regionPath), database.Engine.Word(), readers, region);
        }
    }
}
