namespace DataTier.Settings.Constraints.Databases;

/// <summary>Only a replica is promoted, and applications must be let in where it runs.</summary>
internal sealed record PromotedReplicas() : StackConstraint("DS151", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Promote.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            if (!clients[number].PrimaryInRecovery || !stack.Tiers.TryGetValue(clients[number].Tier, out var tier))
            {
                continue;
            }

            var primaryIn = findings.Here($"clients[{number}].primaryIn");
            if (tier.Tier.Relational.Recovery != RecoveryMode.Replica)
            {
                findings.Refuse(primaryIn, tier.At("relational.recovery"), $"tier {tier.Tier.Name} has no replica there", "recovery is allowed where the tier's database has a replica", "restore the database instead");
            }
            else if (clients[number].RecoveryApplications.IsEmpty)
            {
                findings.Warn(primaryIn, null, "nobody is let in there", "recoveryApplications names who is", "state the applications of the recovery region");
            }
        }
    }
}
