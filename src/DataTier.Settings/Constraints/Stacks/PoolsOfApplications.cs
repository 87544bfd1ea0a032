using DataTier.Settings.Catalogue;

namespace DataTier.Settings.Constraints.Stacks;

/// <summary>The applications of a client share what its database's class allows.</summary>
internal sealed record PoolsOfApplications() : StackConstraint("DS155", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.MaxConnections")
{
    // Two processes with a connection for each of two threads, and one to spare.
    private const int Fewest = 5;

    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            if (!stack.Tiers.TryGetValue(clients[number].Tier, out var tier) || clients[number].Applications.Count < 2)
            {
                continue;
            }

            var (settings, applications) = (tier.Tier.Relational, clients[number].Applications.Count);
            if (ConnectionLimit.OfWriter(settings) is { } limit && PoolSizes.Of(settings, applications).Writer < Fewest)
            {
                findings.Warn(findings.Here($"clients[{number}].applications"), tier.At("relational.instanceClass"), $"{applications} of them share {limit} connections", $"{Fewest} or more for each serve it well", "choose a larger class or fewer applications");
            }
        }
    }
}
