namespace DataTier.Planning.Rules.Relational;

/// <summary>A cluster of one instance is down until another one is made.</summary>
internal sealed class ClustersSurviveTheLossOfAZone() : ResourceRule(
    id: "rds.cluster.multi-az",
    severity: Severity.Medium,
    title: "Cluster survives the loss of a zone",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-15",
    controls: ["AWS FSBP RDS.15", "CIS AWS 5.0 2.2.4"],
    types: [Types.Cluster],
    relaxable: "run the writer alone")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster)
    {
        // A Multi-AZ DB cluster brings its two standbys along.
        if (!cluster["dbClusterInstanceClass"].IsAbsent)
        {
            return Judgement.Pass;
        }

        // Aurora puts an instance that names no zone where the others are not.
        var zones = new HashSet<string>(StringComparer.Ordinal);
        string? hidden = null;
        foreach (var instance in cluster.Companions(Types.ClusterInstance, "clusterIdentifier"))
        {
            var zone = instance["availabilityZone"];
            if (zone.IsHidden)
            {
                hidden ??= instance.Name;
                continue;
            }

            zones.Add(zone.Text ?? $"chosen for {instance.Name}");
        }

        return zones.Count <= 1 && hidden is not null
            ? Judgement.NotKnown($"availabilityZone of {hidden} is known only after deployment, so this is not judged; make it a plain value")
            : Judgement.That(zones.Count > 1, $"{(zones.Count == 0 ? "it has no instance" : "all instances lie in one zone")}; add a reader in another zone");
    }
}
