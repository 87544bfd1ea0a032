using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports.Diagrams;

/// <summary>What is copied: read from the links between resources, and from the names where a copy is made by name alone.</summary>
internal static class Copies
{
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string BucketArn = "arn:aws:s3:::";
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Vault = "aws:backup/vault:Vault";

    // A copy that is a resource of its own, by the input that names its source.
    private static readonly (string Type, string Input, string Label)[] ByLink =
    [
        ("aws:rds/instance:Instance", "replicateSourceDb", "replica"),
        (Cluster, "replicationSourceIdentifier", "replica"),
        ("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", "sourceDbInstanceArn", "backups"),
        ("aws:dynamodb/tableReplica:TableReplica", "globalTableArn", "items"),
        ("aws:efs/replicationConfiguration:ReplicationConfiguration", "sourceFileSystemId", "files"),
    ];

    /// <summary>The copies of a plan: URNs of source and copy, and what flows.</summary>
    public static IEnumerable<(string From, string To, string Label)> Of(Plan plan)
    {
        var buckets = BucketsByName(plan);
        var vaults = VaultsByArn(plan);
        foreach (var resource in plan.Resources)
        {
            foreach (var (type, input, label) in ByLink)
            {
                if (resource.Type == type && resource.PropertyDependencies.TryGetValue(input, out var sources))
                {
                    foreach (var source in sources)
                    {
                        yield return (source, resource.Urn, label);
                    }
                }
            }

            if (resource.Type == "aws:s3/bucketReplicationConfig:BucketReplicationConfig")
            {
                foreach (var target in TargetsOf(resource))
                {
                    if (buckets.TryGetValue(Name(resource["bucket"]), out var from) && buckets.TryGetValue(target, out var to))
                    {
                        yield return (from, to, "objects");
                    }
                }
            }
            else if (resource.Type == Cluster)
            {
                foreach (var source in GlobalSources(plan, resource))
                {
                    yield return (source, resource.Urn, "replica");
                }
            }
            else if (resource.Type == "aws:backup/plan:Plan")
            {
                foreach (var (from, to) in VaultCopies(plan, resource, vaults))
                {
                    yield return (from, to, "snapshots");
                }
            }
            else if (resource.Type == "aws:mskconnect/connector:Connector" && resource["connectorConfiguration"] is PlannedValue.Map settings
                && buckets.TryGetValue(Name(settings["s3.bucket.name"]), out var archive))
            {
                foreach (var source in resource.Dependencies)
                {
                    yield return (source, archive, "archive");
                }
            }
        }
    }

    private static IEnumerable<string> TargetsOf(PlannedResource replication)
    {
        if (replication["rules"] is not PlannedValue.List rules)
        {
            yield break;
        }

        foreach (var rule in rules.Items)
        {
            if (rule is PlannedValue.Map map && map["destination"] is PlannedValue.Map destination)
            {
                var target = Name(destination["bucket"]);
                yield return target.StartsWith(BucketArn, StringComparison.Ordinal) ? target[BucketArn.Length..] : target;
            }
        }
    }

    // A global database is made from its writer, and the clusters that follow name the global database.
    private static IEnumerable<string> GlobalSources(Plan plan, PlannedResource cluster) =>
        cluster.PropertyDependencies.GetValueOrDefault("globalClusterIdentifier", []).Select(plan.Find)
            .SelectMany(static found => found?.PropertyDependencies.GetValueOrDefault("sourceDbClusterIdentifier", []) ?? [])
            .Where(source => source != cluster.Urn);

    // A vault and its copy in another region may have one name, so that the one is told by what the plan depends on, the other by its ARN.
    private static IEnumerable<(string From, string To)> VaultCopies(Plan plan, PlannedResource backups, Dictionary<string, string> vaults)
    {
        var near = backups.PropertyDependencies.GetValueOrDefault("rules", []).Select(plan.Find).Where(static found => found?.Type == Vault).OfType<PlannedResource>().ToList();
        foreach (var rule in Items(backups["rules"]))
        {
            foreach (var copy in Items(rule["copyActions"]))
            {
                if (vaults.TryGetValue(Name(copy["destinationVaultArn"]), out var to)
                    && near.Find(vault => vault.Urn != to && Name(vault["name"]) == Name(rule["targetVaultName"])) is { } from)
                {
                    yield return (from.Urn, to);
                }
            }
        }
    }

    private static IEnumerable<PlannedProperties> Items(PlannedValue value) =>
        value is PlannedValue.List list ? list.Items.OfType<PlannedValue.Map>().Select(static map => map.Properties) : [];

    private static Dictionary<string, string> VaultsByArn(Plan plan)
    {
        var vaults = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var vault in plan.OfType(Vault))
        {
            if (Name(vault.Outputs["arn"]) is { Length: > 0 } arn)
            {
                vaults.TryAdd(arn, vault.Urn);
            }
        }

        return vaults;
    }

    private static Dictionary<string, string> BucketsByName(Plan plan)
    {
        var buckets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var bucket in plan.OfType(Bucket))
        {
            if (Name(bucket["bucket"]) is { Length: > 0 } name)
            {
                buckets.TryAdd(name, bucket.Urn);
            }
        }

        return buckets;
    }

    private static string Name(PlannedValue value) => value is PlannedValue.Known { Value: string text } ? text : "";
}
