namespace DataTier.Components;

/// <summary>Whose resources are made and where: what every AWS name and ARN of a client is built from.</summary>
public sealed record ClientScope
{
    /// <summary>The client's name.</summary>
    public required string Client { get; init; }

    /// <summary>The environment's name.</summary>
    public required string Environment { get; init; }

    /// <summary>The AWS account: 12 digits.</summary>
    public required string Account { get; init; }

    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>The region that copies go to.</summary>
    public required string RecoveryRegion { get; init; }

    /// <summary>The domain of the stack, below which each client has a zone of its own.</summary>
    public required string StackDomain { get; init; }

    /// <summary>The client's private domain: <c>northwind.production.data.example.com</c>.</summary>
    public string Domain => $"{Client}.{Environment}.{StackDomain}";

    /// <summary>The same client in the region that copies go to: for ARNs there, and for what is made there.</summary>
    public ClientScope InRecovery => this with { Region = RecoveryRegion };

    /// <summary>The region to name on a resource: null where the client's provider works anyway.</summary>
    public string? RegionIfOther => Region == RecoveryRegion ? Region : null;

    /// <summary>The client's name within the account, for what AWS knows by a name that we choose.</summary>
    public string Identifier => $"{Environment}-{Client}";

    /// <summary>The client's path, where names are paths: <c>datatier/production/northwind</c>.</summary>
    public string Path => $"datatier/{Environment}/{Client}";

    /// <summary>An ARN in this account and region.</summary>
    public string Arn(string service, string resource) => $"arn:aws:{service}:{Region}:{Account}:{resource}";
}
