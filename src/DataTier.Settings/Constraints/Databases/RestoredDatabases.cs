namespace DataTier.Settings.Constraints.Databases;

/// <summary>A database is restored in its region, under a name that is free, from its own kind of copy.</summary>
internal sealed record RestoredDatabases() : StackConstraint("DS152", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            if (clients[number].RestoreFrom is not { } from || !stack.Tiers.TryGetValue(clients[number].Tier, out var tier))
            {
                continue;
            }

            var path = $"clients[{number}].restoreFrom";
            if (from.Snapshot is { } snapshot)
            {
                CheckSnapshot($"{path}.snapshot", snapshot, stack.Settings.Region, tier, findings);
            }
            else if (from.Database is { } database)
            {
                CheckName(number, database, stack.Settings, findings);
                CheckDatabase($"{path}.database", database, stack.Settings.Region, tier, findings);
            }
        }
    }

    private static void CheckSnapshot(string path, string snapshot, string region, ReadTier tier, Findings findings)
    {
        if (!snapshot.StartsWith("arn:", StringComparison.Ordinal))
        {
            return;
        }

        CheckRegion(path, snapshot, region, findings);
        var kind = tier.Tier.Relational.Engine.IsAurora() ? "cluster-snapshot" : "snapshot";
        if (AwsArn.KindOf(snapshot) != kind)
        {
            findings.Refuse(findings.Here(path), tier.At("relational.engine"), $"a {AwsArn.KindOf(snapshot)}", $"a {kind} is allowed", "name another snapshot or choose another tier");
        }
    }

    private static void CheckDatabase(string path, string database, string region, ReadTier tier, Findings findings)
    {
        var aurora = tier.Tier.Relational.Engine.IsAurora();
        if (database.StartsWith("arn:", StringComparison.Ordinal))
        {
            CheckRegion(path, database, region, findings);
            if (aurora || AwsArn.KindOf(database) != "auto-backup")
            {
                findings.Refuse(findings.Here(path), tier.At("relational.engine"), $"an ARN of {AwsArn.KindOf(database)}", aurora ? "a name or a resource id like cluster-… is allowed" : "an ARN of auto-backup is allowed", "name the database in another way");
            }
        }
        else if (new RestoreSettings { Database = database }.FromResource && database.StartsWith("cluster-", StringComparison.Ordinal) != aurora)
        {
            findings.Refuse(findings.Here(path), tier.At("relational.engine"), $"'{database}' is {(aurora ? "an instance" : "a cluster")}", $"a resource id like {(aurora ? "cluster-…" : "db-…")} is allowed", "name another database or choose another tier");
        }
    }

    private static void CheckName(int client, string database, StackSettings stack, Findings findings)
    {
        if (string.Equals(database, $"{stack.Environment}-{stack.Clients[client].Name}", StringComparison.OrdinalIgnoreCase))
        {
            findings.Given($"clients[{client}].name").Refuse($"clients[{client}].restoreFrom.database", null, $"'{database}' is what the new database is called", "another name is allowed", "rename the old database first and state its new name");
        }
    }

    private static void CheckRegion(string path, string arn, string region, Findings findings)
    {
        if (AwsArn.RegionOf(arn) != region)
        {
            findings.Refuse(path, "region", $"lies in {AwsArn.RegionOf(arn)}", $"copies in {region} are allowed", "copy it there under the client's key first");
        }
    }
}
