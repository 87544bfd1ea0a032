namespace DataTier.Settings.Constraints.Stacks;

/// <summary>A service account has one role, in a cluster that there is, and belongs to one client; only an application of the client has a bucket to itself.</summary>
internal sealed record AccountsOfApplications() : StackConstraint("DS903", "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html")
{
    private static readonly string[] Observers = ["loki", "mimir", "tempo"];

    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        if (stack.Settings.Platform.Cluster is { } cluster)
        {
            foreach (var observer in Observers)
            {
                taken.Add($"{cluster.ObservabilityNamespace}/{observer}", "platform.cluster.observabilityNamespace");
            }
        }

        var clients = stack.Settings.Clients;
        for (var number = 0; number < clients.Length; number++)
        {
            Check($"clients[{number}]", clients[number], stack.Settings.Platform.Cluster is not null, taken, findings);
        }
    }

    private static void Check(string at, ClientSettings client, bool hasCluster, Dictionary<string, string> taken, Findings findings)
    {
        if (!client.ServiceAccounts.IsEmpty && !hasCluster)
        {
            findings.Refuse($"{at}.serviceAccounts", "platform", "stated where there is no cluster", "platform.cluster names it", "state the cluster or remove them");
        }

        foreach (var (application, account) in client.ServiceAccounts)
        {
            var path = $"{at}.serviceAccounts.{application}";
            if (!taken.TryAdd(account, path))
            {
                findings.Refuse(path, taken[account], $"{account} has a role already", "a service account of its own is allowed", "name another");
            }
        }

        foreach (var (bucket, application) in client.BucketOwners)
        {
            if (!client.ServiceAccounts.ContainsKey(application))
            {
                findings.Refuse($"{at}.buckets", $"{at}.serviceAccounts", $"'{bucket}' is for '{application}', which has no service account", "an application of serviceAccounts is allowed", "add it there or correct the name");
            }
        }
    }
}
